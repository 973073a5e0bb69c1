package org.stridebook.page.system;

import java.util.List;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.ProblemTally;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemView;
import org.stridebook.problem.Location;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Workshop;

/** What to fix in the sheets of one system, and how they were understood. */
public record SystemProblemsPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        List<Badge> tally,
        List<ProblemRow> problems,
        List<Sheet> sheets)
        implements Page {

    /** A sheet: what it was taken for, what was not taken, and what stands beside its tables. */
    public record Sheet(
            String name,
            String kind,
            String header,
            int rows,
            List<Fact> columns,
            List<String> unknown,
            List<Fact> skipped,
            List<Fact> beside) {}

    public static SystemProblemsPage of(SystemView view) {
        SitePath path = view.path("problems.html");
        Workshop workshop = view.assessment().workshop();
        var problems = view.facts().problems();
        return new SystemProblemsPage(
                path,
                "Problems in the sheets",
                view.frame(path, "Problems"),
                List.of(),
                ProblemTally.of(problems),
                ProblemRow.of(view, problems, view.links(path)),
                workshop.sheets().stream().map(SystemProblemsPage::sheet).toList());
    }

    /** The sheet is said above it. */
    private static String place(Location location) {
        return location.cell().isEmpty() ? location.toString() : location.cell();
    }

    private static Sheet sheet(SheetRead sheet) {
        return new Sheet(
                Sources.name(sheet),
                sheet.what(),
                sheet.headerRow() == 0 ? "" : "row " + sheet.headerRow(),
                sheet.rows(),
                sheet.columns().stream()
                        .filter(column -> !column.meaning().isEmpty())
                        .map(column -> Fact.of(column.header(), column.words()))
                        .toList(),
                sheet.columns().stream()
                        .filter(column -> column.meaning().isEmpty())
                        .map(column -> column.header())
                        .toList(),
                sheet.skipped().stream()
                        .map(skipped -> Fact.of(place(skipped.location()), skipped.why()))
                        .toList(),
                sheet.beside().stream()
                        .map(beside -> Fact.of(place(beside.location()), beside.text()))
                        .toList());
    }
}
