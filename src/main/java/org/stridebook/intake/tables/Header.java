package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.stridebook.intake.words.Phrase;
import org.stridebook.table.Cell;

/**
 * One row, or two rows read together, that may be the header of a table.
 *
 * @param row the first of them
 * @param depth 1 or 2
 * @param grouped whether the first of two rows plainly groups the second
 * @param cells from left to right
 */
public record Header(int row, int depth, boolean grouped, List<HeaderCell> cells) {

    private static final int LONGEST = 120;

    public Header {
        cells = List.copyOf(cells);
    }

    /**
     * @param text all of it, a group word first
     * @param own the lower of two rows, or the same as {@code text}
     */
    public record HeaderCell(int column, String text, String own) {}

    public int firstColumn() {
        return cells.get(0).column();
    }

    int lastColumn() {
        return cells.get(cells.size() - 1).column();
    }

    public int lastRow() {
        return row + depth - 1;
    }

    /** The header cells of one row between two columns. */
    static Header single(Grid grid, int row, int first, int last) {
        var cells = new ArrayList<HeaderCell>();
        grid.cells(row, first, last).values().stream()
                .filter(Header::mayBeHeader)
                .forEach(cell -> cells.add(new HeaderCell(cell.column(), cell.text(), cell.text())));
        return new Header(row, 1, false, cells);
    }

    /** A row of groups over a row of columns: {@code Residual} over {@code Likelihood} and {@code Impact}. */
    static Header pair(Grid grid, int row, int first, int last) {
        var columns = new TreeSet<>(grid.cells(row, first, last).keySet());
        columns.addAll(grid.cells(row + 1, first, last).keySet());
        var cells = new ArrayList<HeaderCell>();
        String group = "";
        int groupEnd = Integer.MAX_VALUE;
        for (int column : columns) {
            String above = grid.textAcross(row, column);
            String own = grid.text(row + 1, column);
            if (!above.isEmpty()) {
                group = above;
                groupEnd = grid.groupEnd(row, column);
            } else if (column > groupEnd) {
                group = "";
            }
            String top = above.isEmpty() && !own.isEmpty() ? group : above;
            String text = own.isEmpty() ? top : isSaid(top, own) ? own : (top + " " + own).strip();
            if (text.length() <= LONGEST && !text.isEmpty()) {
                cells.add(new HeaderCell(column, text, own.isEmpty() ? text : own));
            }
        }
        return new Header(row, 2, grid.isGroupRow(row), cells);
    }

    /** Whether the lower word says what the group above it says, as {@code Residual risk} does below {@code Residual}. */
    private static boolean isSaid(String group, String own) {
        return Phrase.contains(Phrase.of(own), Phrase.of(group));
    }

    private static boolean mayBeHeader(Cell cell) {
        return cell.kind() != Cell.Kind.DATE
                && !cell.text().isEmpty()
                && cell.text().length() <= LONGEST;
    }
}
