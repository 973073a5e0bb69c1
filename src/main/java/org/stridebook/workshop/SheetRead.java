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
 * @param beside filled cells of the sheet that belong to no table, told with the first table of the sheet
 */
public record SheetRead(
        String file,
        String sheet,
        String kind,
        int headerRow,
        int firstColumn,
        List<ColumnRead> columns,
        int rows,
        List<Skipped> skipped,
        List<Beside> beside) {

    /** The kind of a sheet that is none of ours. */
    public static final String OTHER = "other";

    private static final String REPORT = " report";

    public SheetRead {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
        beside = List.copyOf(beside);
    }

    /** A report of a test tool of which some results were read. */
    public static SheetRead report(String file, String tool, int results) {
        return new SheetRead(file, "", tool + REPORT, 0, 0, List.of(), results, List.of(), List.of());
    }

    /** A sheet without a table that is known. */
    public static SheetRead other(String file, String sheet) {
        return new SheetRead(file, sheet, OTHER, 0, 0, List.of(), 0, List.of(), List.of());
    }

    public boolean isOther() {
        return kind.equals(OTHER);
    }

    /** What people call such a sheet, as in "this is a threat list". */
    public String what() {
        return switch (kind) {
            case "threats" -> "a threat list";
            case "components" -> "a list of components";
            case "flows" -> "a list of data flows";
            case "zones" -> "a list of trust zones";
            case "assets" -> "a list of data assets";
            case "grid" -> "a STRIDE grid";
            case "stride" -> "a list of STRIDE answers";
            case "mitigations" -> "a list of mitigations";
            case "decisions" -> "a list of decisions";
            case "participants" -> "a list of participants";
            case "workshop" -> "a description of the system and the session";
            case "nist" -> "a list of answers to the NIST AI RMF";
            case "results" -> "a list of test results";
            case "tickets" -> "a map of tickets";
            default -> kind.endsWith(REPORT) ? "a " + kind : "none of ours";
        };
    }

    /** The same table with the cells that stand beside it. */
    public SheetRead with(List<Beside> cells) {
        return new SheetRead(file, sheet, kind, headerRow, firstColumn, columns, rows, skipped, cells);
    }

    /**
     * A header and what it was taken for.
     *
     * @param meaning a canonical column name, or empty for an unknown column
     * @param leading whether it is the first choice where several columns have the same meaning
     * @param scale of a column of ratings, such as {@code 1-5}; else empty
     */
    public record ColumnRead(int column, String header, String meaning, boolean leading, String scale) {

        /** As in "read as likelihood, scale 1-5". */
        public String words() {
            String words = meaning.replace('_', ' ');
            return scale.isEmpty() ? words : words + ", scale " + scale;
        }
    }

    /** A row that became no record, and why. */
    public record Skipped(Location location, String why) {}

    /** A title, a legend or another text that stands in no table. */
    public record Beside(Location location, String text) {}
}
