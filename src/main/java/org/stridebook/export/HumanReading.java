package org.stridebook.export;

import java.util.List;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Shortened;
import org.stridebook.workshop.FileRead;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.SheetRead.ColumnRead;

/** For participants: "we read your sheet so". */
final class HumanReading implements ReadingReport {

    private static final int WIDEST = 40;

    @Override
    public String name() {
        return "human";
    }

    @Override
    public String write(List<FileRead> files) {
        var out = new StringBuilder();
        for (FileRead file : files) {
            out.append(HumanReport.oneLine(file.file())).append('\n');
            if (file.tables().isEmpty()) {
                out.append("  nothing was read\n");
            }
            file.tables().forEach(table -> table(out, table));
            problems(out, file.problems());
            out.append('\n');
        }
        return out.toString();
    }

    private static void table(StringBuilder out, SheetRead table) {
        out.append("\n  Sheet ")
                .append(quoted(table.sheet()))
                .append(" is ")
                .append(table.what())
                .append(table.isOther() ? " and was left alone" : ": " + counts(table))
                .append('\n');
        int width = table.columns().stream()
                .mapToInt(column -> shown(column).length())
                .max()
                .orElse(0);
        table.columns().forEach(column -> column(out, column, width));
        table.skipped().forEach(one -> line(out, "left out ", one.location(), one.why()));
        table.beside().forEach(one -> line(out, "beside it", one.location(), quoted(one.text())));
    }

    private static String counts(SheetRead table) {
        String header = table.headerRow() == 0 ? "no header" : "header in row " + table.headerRow();
        int left = table.skipped().size();
        return header + " from column " + Location.columnLetters(table.firstColumn()) + ", " + table.rows()
                + (table.rows() == 1 ? " row" : " rows") + " read"
                + (left == 0 ? "" : ", " + left + " left out");
    }

    private static void column(StringBuilder out, ColumnRead column, int width) {
        String name = shown(column);
        out.append("    ")
                .append(Location.columnLetters(column.column()))
                .append("  ")
                .append(name)
                .append(" ".repeat(width - name.length()))
                .append("  ")
                .append(
                        column.meaning().isEmpty()
                                ? "not known; kept under \"More from the sheet\""
                                : "= " + column.words())
                .append('\n');
    }

    private static String shown(ColumnRead column) {
        return column.header().isEmpty()
                ? "(no header)"
                : Shortened.to(WIDEST, HumanReport.oneLine(column.header().replace('\n', ' ')));
    }

    private static void line(StringBuilder out, String what, Location place, String text) {
        out.append("    ")
                .append(what)
                .append("  ")
                .append(place.cell())
                .append(": ")
                .append(HumanReport.oneLine(text))
                .append('\n');
    }

    private static void problems(StringBuilder out, List<Problem> problems) {
        if (!problems.isEmpty()) {
            out.append('\n');
        }
        for (Problem problem : problems) {
            HumanReport.text(problem)
                    .lines()
                    .forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }

    private static String quoted(String text) {
        return '"' + Shortened.to(WIDEST, HumanReport.oneLine(text.replace('\n', ' '))) + '"';
    }
}
