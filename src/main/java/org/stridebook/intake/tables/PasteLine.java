package org.stridebook.intake.tables;

import java.util.List;
import org.stridebook.table.Table;

/** The line that pins how a sheet is read, ready to be pasted below {@code sheets:} in the settings. */
public final class PasteLine {

    private PasteLine() {}

    /** Says of which kind a sheet is and where its header stands. */
    public static String kind(Table table, String kind, int headerRow) {
        return line(table, "kind: " + kind + ", header-row: " + headerRow);
    }

    /** Says what a header means. */
    public static String column(Table table, String header, String meaning) {
        return line(table, "columns: {" + quoted(header) + ": " + meaning + "}");
    }

    private static String line(Table table, String rest) {
        return "`- {files: " + quoted(tail(table.file())) + ", sheet: " + quoted(table.sheet()) + ", " + rest + "}`";
    }

    /** The file with the folder that it lies in: enough to tell it from others, wherever the workshops folder is. */
    private static String tail(String file) {
        List<String> names = List.of(file.split("/"));
        return String.join("/", names.subList(Math.max(0, names.size() - 2), names.size()));
    }

    /** A YAML scalar that may hold anything. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
