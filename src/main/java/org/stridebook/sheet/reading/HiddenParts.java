package org.stridebook.sheet.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.sheet.archive.SheetProblems;
import org.stridebook.sheet.archive.TemplateMark;
import org.stridebook.table.Row;
import org.stridebook.table.Table;
import org.stridebook.table.TableBuilder;

/** Says what people do not see in a workbook: hidden sheets, which are not read, and hidden rows and columns, which are. */
final class HiddenParts {

    private HiddenParts() {}

    /** Reports a sheet that was not read, unless it is our own with lists to pick from; null where it could not be scanned. */
    static void reportSheet(Location sheet, Visibility visibility, @Nullable TableBuilder content, Problems problems) {
        if (content != null && TemplateMark.isOurs(content.firstText(), sheet, problems)) {
            return;
        }
        int rows = content == null ? -1 : content.filledRows();
        String holds = rows < 0 ? "" : "; it holds " + count(rows, "filled row");
        problems.add(SheetProblems.HIDDEN_SHEET.at(
                sheet,
                "the hidden sheet was not read" + holds,
                visibility == Visibility.HIDDEN
                        ? "show the sheet in the spreadsheet program if it belongs to the workshop"
                        : "a program hid the sheet; copy its rows to a visible one if they belong to the workshop"));
    }

    /** Reports the hidden rows and columns of a sheet that was read. */
    static void report(Table table, Problems problems) {
        List<Integer> rows =
                table.rows().stream().filter(Row::hidden).map(Row::number).toList();
        if (!rows.isEmpty()) {
            String range = rows.get(0) + ":" + rows.get(rows.size() - 1);
            report(table, range, count(rows.size(), "hidden row"), problems);
        }
        if (!table.hiddenColumns().isEmpty()) {
            String letters = table.hiddenColumns().stream()
                    .map(Location::columnLetters)
                    .limit(10)
                    .collect(Collectors.joining(", "));
            int columns = table.hiddenColumns().size();
            report(
                    table,
                    "",
                    count(columns, "hidden column") + " (" + letters + (columns > 10 ? ", …)" : ")"),
                    problems);
        }
    }

    private static void report(Table table, String range, String what, Problems problems) {
        problems.add(SheetProblems.HIDDEN_CELLS.at(
                new Location(table.file(), table.sheet(), range),
                "the sheet has " + what + ", read like all others",
                "show or delete what should not be in the report; a filter hides rows, too"));
    }

    private static String count(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
