package org.stridebook.table;

import java.util.List;

/**
 * A row with at least one filled cell.
 *
 * @param number 1-based, as shown in the spreadsheet
 * @param cells filled cells only, by column
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text at a 1-based column, or empty. */
    public String text(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell.text();
            }
        }
        return "";
    }
}
