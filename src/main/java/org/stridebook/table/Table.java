package org.stridebook.table;

import java.util.List;
import org.stridebook.problem.Location;

/**
 * One sheet as a grid of filled cells, before anybody knows what it is about.
 *
 * @param file relative to the workshops folder, with forward slashes
 * @param sheet the sheet's name; for a CSV file its file name without the ending
 * @param rows filled rows only, by number
 * @param merges merged ranges; the text stands in the first cell of each
 * @param hiddenColumns 1-based
 */
public record Table(String file, String sheet, List<Row> rows, List<Merge> merges, List<Integer> hiddenColumns) {

    public Table {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /** A merged range, 1-based and inclusive. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The place of a cell of this table. */
    public Location at(int row, int column) {
        return Location.of(file, sheet, row, column);
    }
}
