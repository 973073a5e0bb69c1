package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.intake.words.Vocabulary;

/** Cuts a sheet into its tables. */
public final class Blocks {

    private final Pinned pinned;
    private final Vocabulary vocabulary;
    private final List<? extends TableKind> kinds;

    /** {@code pinned} is what the settings say of the sheet. */
    public Blocks(Vocabulary vocabulary, List<? extends TableKind> kinds, Pinned pinned) {
        this.pinned = pinned;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
    }

    public List<Block> of(Grid grid) {
        List<Mapping> found = new HeaderFinder(vocabulary, grid, kinds, pinned).find();
        var blocks = new ArrayList<Block>();
        for (Mapping mapping : found) {
            int last = lastRow(grid, mapping, found);
            blocks.add(new Block(
                    grid, mapping, firstColumn(mapping, found), lastColumn(grid, mapping, found, last), last));
        }
        return blocks;
    }

    /** Up to the next table below, whose titles are left to it. */
    private int lastRow(Grid grid, Mapping mapping, List<Mapping> all) {
        int next = all.stream()
                .filter(other -> other.header().row() > mapping.header().lastRow() && sharesColumns(mapping, other))
                .mapToInt(other -> other.header().row())
                .min()
                .orElse(Integer.MAX_VALUE);
        next = Math.min(next, new Strangers(vocabulary.headers(), grid, mapping.header()).first(next - 1));
        if (next == Integer.MAX_VALUE) {
            return grid.lastRow();
        }
        int last = next - 1;
        while (last > mapping.header().lastRow() && grid.cells(last).size() <= 1) {
            last--;
        }
        return last;
    }

    private static boolean sharesColumns(Mapping one, Mapping other) {
        return one.header().firstColumn() <= other.header().lastColumn()
                && other.header().firstColumn() <= one.header().lastColumn();
    }

    private static int firstColumn(Mapping mapping, List<Mapping> all) {
        int first = mapping.header().firstColumn();
        boolean free = all.stream().noneMatch(other -> other.header().lastColumn() < first);
        return free ? 1 : first;
    }

    /** Cells right of the last header belong to the table too, as far as no other table stands there and no column is blank. */
    private static int lastColumn(Grid grid, Mapping mapping, List<Mapping> all, int lastRow) {
        int last = mapping.header().lastColumn();
        int limit = all.stream()
                .mapToInt(other -> other.header().firstColumn())
                .filter(column -> column > mapping.header().lastColumn())
                .min()
                .orElse(Integer.MAX_VALUE);
        int column = last + 1;
        while (column < limit && isUsed(grid, mapping, column, lastRow)) {
            last = column++;
        }
        return last;
    }

    private static boolean isUsed(Grid grid, Mapping mapping, int column, int lastRow) {
        return grid.rows(mapping.header().lastRow() + 1, lastRow).stream()
                .anyMatch(row -> grid.cell(row, column) != null);
    }
}
