package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.table.Cell;

/** Finds the header rows of all tables on a sheet: in any row, from any column, stacked or side by side. */
final class HeaderFinder {

    private static final int SAMPLE = 60;
    private static final int TOP = 40;
    /** Further down, a header has a blank row or a title above it. */
    private static final int FAR = 300;

    private final SheetMemory memory;
    private final Grid grid;
    private final List<? extends TableKind> kinds;

    HeaderFinder(Vocabulary vocabulary, Grid grid, List<? extends TableKind> kinds, Pinned pinned) {
        this.memory = new SheetMemory(vocabulary, pinned);
        this.grid = grid;
        this.kinds = kinds;
    }

    /** The best mapping at each place where a header stands, from top to bottom and left to right. */
    List<Mapping> find() {
        var found = new ArrayList<Mapping>();
        Set<Integer> said = memory.pinned().headerRows();
        for (int row : said.isEmpty() ? grid.rows() : new TreeSet<>(said)) {
            if (Thread.currentThread().isInterrupted()) {
                break; // nobody waits for the answer any more
            }
            if (!said.isEmpty()) {
                at(row).forEach(mapping -> add(mapping, found));
            } else if (mayHoldHeader(row, found)) {
                at(row).stream().filter(mapping -> !isRowOf(mapping, found)).forEach(mapping -> add(mapping, found));
            }
        }
        return List.copyOf(found);
    }

    /** A row right below the rows of a table is one of them, unless most of its cells are words of a header. */
    private boolean isRowOf(Mapping mapping, List<Mapping> found) {
        Header header = mapping.header();
        long places = mapping.places().values().stream().mapToLong(List::size).sum();
        return places * 2 < header.cells().size()
                && found.stream()
                        .map(Mapping::header)
                        .anyMatch(above -> above.lastRow() < header.row()
                                && above.firstColumn() <= header.lastColumn()
                                && header.firstColumn() <= above.lastColumn()
                                && grid.rows(above.lastRow() + 1, header.row()).size()
                                        == header.row() - above.lastRow());
    }

    /** Whether no blank row parts a row from the table above it, so that it can only be a row of that table. */
    private boolean isBelow(int row, List<Mapping> found) {
        return found.stream()
                .map(mapping -> mapping.header().lastRow())
                .anyMatch(last -> last < row - 1 && grid.rows(last + 1, row).size() == row - last);
    }

    /** Keeps the better of two headers that overlap, as a group row and the row below it do. */
    private static void add(Mapping mapping, List<Mapping> found) {
        Mapping rival = found.stream()
                .filter(one -> overlap(one.header(), mapping.header()))
                .findFirst()
                .orElse(null);
        if (rival == null) {
            found.add(mapping);
        } else if (mapping.score() > rival.score()) {
            found.set(found.indexOf(rival), mapping);
        }
    }

    /** The second row of a pair, or the row right below a header, in the same columns. */
    private static boolean overlap(Header above, Header below) {
        boolean rows =
                below.row() <= above.lastRow() + (above.row() == below.row() ? 0 : 1) && below.row() - above.row() <= 1;
        return rows && above.firstColumn() <= below.lastColumn() && below.firstColumn() <= above.lastColumn();
    }

    /** Two known words, or one beside others near the top where a typing error or a long header may hide the rest. */
    private boolean mayHoldHeader(int row, List<Mapping> found) {
        int texts = texts(row);
        boolean apart = grid.cells(row - 1).size() <= 1;
        if (texts * 2 < grid.cells(row).size() || (row > FAR && !apart)) {
            return false;
        }
        int hits = hits(row);
        boolean letters = grid.cells(row).values().stream()
                        .filter(cell -> cell.text().length() == 1)
                        .count()
                >= 3;
        if (hits * 2 < grid.cells(row).size() && isBelow(row, found)) {
            return false;
        }
        return hits >= 2 || (texts >= 2 && row <= TOP && (hits == 1 || letters));
    }

    private int texts(int row) {
        return (int)
                grid.cells(row).values().stream().filter(HeaderFinder::isWord).count();
    }

    private int hits(int row) {
        return (int) grid.cells(row).values().stream()
                .filter(cell -> isWord(cell) && memory.isKnown(cell.text()))
                .count();
    }

    private static boolean isWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= 80;
    }

    /** One table over the whole row, or several side by side where the runs between blank columns are tables of their own. */
    private List<Mapping> at(int row) {
        List<int[]> runs = runs(row);
        if (runs.isEmpty()) {
            return List.of();
        }
        Mapping whole = best(row, runs.get(0)[0], runs.get(runs.size() - 1)[1]);
        if (runs.size() == 1) {
            return whole == null ? List.of() : List.of(whole);
        }
        List<Mapping> apart = runs.stream()
                .map(run -> best(row, run[0], run[1]))
                .filter(Objects::nonNull)
                .toList();
        double sum = apart.stream().mapToDouble(Mapping::score).sum();
        boolean several = whole == null || apart.size() > 1 || (!apart.isEmpty() && sum >= whole.score());
        return several ? apart : List.of(whole);
    }

    private List<int[]> runs(int row) {
        var runs = new ArrayList<int[]>();
        for (int column : grid.cells(row).keySet()) {
            int end = column + grid.width(row, column) - 1;
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && column <= last[1] + 1) {
                last[1] = Math.max(last[1], end);
            } else {
                runs.add(new int[] {column, end});
            }
        }
        return runs;
    }

    private @Nullable Mapping best(int row, int first, int last) {
        var headers = new ArrayList<Header>();
        headers.add(Header.single(grid, row, first, last));
        boolean pairable = grid.cells(row + 1, first, last).size() >= 2;
        if (pairable && row <= TOP) {
            headers.add(Header.pair(grid, row, reach(row, first, -1), reach(row, last, 1)));
        }
        return headers.stream()
                .filter(header -> header.cells().size() >= 2)
                .flatMap(header -> mappings(header).stream())
                .max(Comparator.comparingDouble(Mapping::score)
                        .thenComparing(mapping -> -kinds.indexOf(mapping.kind())))
                .orElse(null);
    }

    /** How far the second of two header rows goes on beyond the first, from its end to the left or right. */
    private int reach(int row, int end, int step) {
        int column = end;
        while (grid.cell(row + 1, column + step) != null && grid.cell(row, column + step) == null) {
            column += step;
        }
        return column;
    }

    private List<Mapping> mappings(Header header) {
        var samples = new HashMap<Integer, List<String>>();
        var mapper =
                new ColumnMapper(memory, header, column -> samples.computeIfAbsent(column, key -> sample(header, key)));
        return kinds.stream().map(mapper::map).filter(Objects::nonNull).toList();
    }

    /** The first filled cells below a header; a blank row ends the sample once there is something in it. */
    private List<String> sample(Header header, int column) {
        var cells = new ArrayList<String>();
        int previous = header.lastRow();
        for (int row : grid.rows(header.lastRow() + 1, header.lastRow() + SAMPLE)) {
            if (row > previous + 1 && cells.size() >= 3) {
                break;
            }
            previous = row;
            String text = grid.text(row, column).strip();
            if (!text.isEmpty() && !Placeholders.isPlaceholder(text) && !Placeholders.isNothing(text)) {
                cells.add(text);
            }
        }
        return cells;
    }
}
