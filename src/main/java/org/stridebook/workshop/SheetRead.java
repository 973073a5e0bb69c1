package org.stridebook.workshop;

import java.util.List;
import org.stridebook.problem.Location;

/**
 * How one table was understood, so that participants can correct us.
 *
 * @param kind such as {@code threats} or {@code components}; {@code other} for a table that is none of ours
 * @param headerRow 1-based, 0 where there is none
 * @param columns in sheet order
 * @param rows how many rows became records
 */
public record SheetRead(
        String file,
        String sheet,
        String kind,
        int headerRow,
        int firstColumn,
        List<ColumnRead> columns,
        int rows,
        List<Skipped> skipped) {

    public SheetRead {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
    }

    /**
     * A header and what it was taken for.
     *
     * @param meaning a canonical column name, or empty for an unknown column
     * @param scale of a column of ratings, such as {@code 1-5}; else empty
     */
    public record ColumnRead(int column, String header, String meaning, String scale) {}

    /** A row that became no record, and why. */
    public record Skipped(Location location, String why) {}
}
