package org.stridebook.intake.tables;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.stridebook.intake.words.HeaderWords;
import org.stridebook.intake.words.Phrase;
import org.stridebook.table.Cell;
import org.stridebook.workshop.Column;

/** Finds where a table of no known kind begins below one that is known, so that its rows are not taken for rows of the first. */
final class Strangers {

    private static final int LONGEST = 50;
    private static final Pattern OUTSIDE_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    /** Header words that are just as well values of a STRIDE column. */
    private static final Set<Column> VALUES = EnumSet.of(
            Column.SPOOFING, Column.TAMPERING, Column.REPUDIATION, Column.DISCLOSURE, Column.DENIAL, Column.ELEVATION);

    private final HeaderWords words;
    private final Grid grid;
    private final Header header;

    Strangers(HeaderWords words, Grid grid, Header header) {
        this.words = words;
        this.grid = grid;
        this.header = header;
    }

    /** The first row below a header that heads another table, or the highest number; {@code last} is the last to look at. */
    int first(int last) {
        int previous = header.lastRow();
        boolean title = false;
        boolean any = false;
        for (int row : grid.rows(header.lastRow() + 1, last)) {
            Collection<Cell> cells = grid.cells(row).values();
            boolean apart = row > previous + 1 || title;
            if (any && apart && isHeader(cells)) {
                return row;
            }
            previous = row;
            title = cells.size() == 1;
            any |= cells.size() > 1;
        }
        return Integer.MAX_VALUE;
    }

    /** Short words, at least two and half of them known as headers, and not those of this table once more. */
    private boolean isHeader(Collection<Cell> cells) {
        if (cells.size() < 2 || !cells.stream().allMatch(Strangers::isWord)) {
            return false;
        }
        long known = cells.stream().filter(cell -> isHeaderWord(cell.text())).count();
        long same = cells.stream()
                .filter(cell -> header.cells().stream()
                        .anyMatch(own -> Phrase.of(own.own()).equals(Phrase.of(cell.text()))))
                .count();
        return known >= 2 && known * 2 >= cells.size() && same * 5 < cells.size() * 4L;
    }

    private static boolean isWord(Cell cell) {
        String bare = OUTSIDE_BRACKETS.matcher(cell.text()).replaceAll("");
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && bare.chars().noneMatch(Character::isDigit);
    }

    private boolean isHeaderWord(String text) {
        return words.exactly(text).stream().anyMatch(sense -> !VALUES.contains(sense.column()));
    }
}
