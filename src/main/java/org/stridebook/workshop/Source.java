package org.stridebook.workshop;

import java.util.Map;
import org.stridebook.problem.Location;

/**
 * The row that a record was read from.
 *
 * @param row 1-based
 * @param columns where each known column stood, 1-based
 */
public record Source(String file, String sheet, int row, Map<Column, Integer> columns) {

    public Source {
        columns = Map.copyOf(columns);
    }

    /** A line of a file that is no table. */
    public static Source ofLine(String file, int line) {
        return new Source(file, "", line, Map.of());
    }

    /** The cell under a column; the first known cell of the row where the sheet had no such column. */
    public Location at(Column column) {
        Integer number = columns.get(column);
        return number == null ? place() : Location.of(file, sheet, row, number);
    }

    /** The row, by its first known cell; the line of a file that is no table. */
    public Location place() {
        if (sheet.isEmpty() && columns.isEmpty()) {
            return new Location(file, "", "line " + row);
        }
        int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(1);
        return Location.of(file, sheet, row, first);
    }
}
