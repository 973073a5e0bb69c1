package org.stridebook.sheet.archive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.table.Table;

/**
 * How workbooks that we wrote for people to fill in are known again, also years later and after any spreadsheet program saved
 * them: the first cell of their hidden sheet of lists names the version, and sheets that are there to be read say so on top.
 */
public final class TemplateMark {

    /** The version that is written. It changes when an older program would misread what is typed into the workbooks. */
    public static final int CURRENT = 1;

    /** Stands in the second line of sheets on which there is nothing to fill in. */
    public static final String NOT_READ = "Only to look at: nothing on this sheet is read.";

    private static final String NAME = "Stridebook template";
    private static final Pattern VERSION = Pattern.compile(NAME + " (\\d{1,6})");
    private static final int TOP = 3;

    private TemplateMark() {}

    /** The first cell of the hidden sheet. */
    public static String version() {
        return NAME + " " + CURRENT;
    }

    /** Whether a sheet is one of ours without anything to fill in. */
    public static boolean isOnlyToLookAt(Table table) {
        return table.rows().stream()
                .limit(TOP)
                .anyMatch(row -> row.number() <= TOP && row.text(1).equals(NOT_READ));
    }

    /** Whether a hidden sheet that begins so is our own; a version that is not the current one is reported. */
    public static boolean isOurs(String firstText, Location sheet, Problems problems) {
        Matcher matcher = VERSION.matcher(firstText);
        if (!matcher.matches()) {
            return false;
        }
        int version = Integer.parseInt(matcher.group(1));
        Location file = Location.of(sheet.file());
        if (version < CURRENT) {
            problems.add(SheetProblems.OLDER_TEMPLATE.at(
                    file,
                    String.format(
                            Locale.ROOT,
                            "the workbook was made from template %d, today's is %d; it was read all the same",
                            version,
                            CURRENT),
                    "begin the next session with `stridebook new FOLDER --from` this folder"));
        } else if (version > CURRENT) {
            problems.add(SheetProblems.NEWER_TEMPLATE.at(
                    file,
                    String.format(
                            Locale.ROOT,
                            "the workbook was made from template %d, but this program knows templates up to %d",
                            version,
                            CURRENT),
                    "use a newer Stridebook, or look whether every column was understood"));
        }
        return true;
    }

    /** The part with the version as a property of the document. */
    public static String properties() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"" + NAME + "\">"
                + "<vt:i4>" + CURRENT + "</vt:i4></property></Properties>";
    }
}
