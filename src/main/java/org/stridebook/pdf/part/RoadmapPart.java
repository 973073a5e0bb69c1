package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** What to do next, in the order in which it closes most risk. */
final class RoadmapPart implements Part {

    private static final int MOST = 12;
    private static final int MOST_UNCOVERED = 5;

    @Override
    public void draw(Report report, Flow flow) {
        flow.part("Roadmap", lead(report));
        List<Report.Step> steps = report.steps();
        if (!steps.isEmpty()) {
            table(steps.stream().limit(MOST).toList(), flow);
            if (steps.size() > MOST) {
                flow.gap(4);
                flow.paragraph(Para.of(more(report), Style.SMALL));
            }
            flow.gap(14);
        }
        uncovered(report, flow);
    }

    /** The report of all systems holds but the first of their steps, so it counts none. */
    private static String more(Report report) {
        return report.systems().isEmpty()
                ? "and " + Wording.count(report.steps().size() - MOST, "more measure")
                        + " on the roadmap page of the site"
                : "and more on the roadmap page of each system";
    }

    private static String lead(Report report) {
        if (report.steps().isEmpty()) {
            return report.open().isEmpty()
                    ? "No risk is open, so no measure is due."
                    : "No measure has been planned yet. Add a Mitigations sheet, or fill the Mitigation column of the threat list.";
        }
        String most = report.effect().isEmpty()
                ? "Measures that bring their system closest to closed risks come first."
                : report.effect();
        return most
                + " A threat closes when all its measures are verified. \"Now\" is what is due within 30 days, or has no date and"
                + " treats a high risk.";
    }

    /** One table in the order of the steps, since what is closed so far counts on all of them before. */
    private static void table(List<Report.Step> steps, Flow flow) {
        boolean shares = steps.stream().anyMatch(step -> !step.share().isEmpty());
        var rows = new ArrayList<List<List<Para>>>();
        for (Report.Step step : steps) {
            var row = new ArrayList<List<Para>>();
            row.add(List.of(Para.of(step.horizon().word(), Style.CELL)));
            row.add(List.of(
                    Para.link(step.title(), Style.CELL.inBold().in(Ink.ACCENT), step.page()),
                    Para.of((step.id().isEmpty() ? "" : step.id() + ", ") + "against " + step.treats(), Style.SMALL)));
            row.add(List.of(owner(step), due(step)));
            row.add(List.of(Para.of(step.status(), Style.CELL), Para.of("effort " + step.effort(), Style.SMALL)));
            if (shares) {
                row.add(List.of(Para.of(step.share(), Style.CELL)));
            }
            rows.add(row);
        }
        var grid = shares
                ? new Grid(
                        List.of(10.0, 43.0, 21.0, 15.0, 11.0),
                        List.of("When", "Measure", "Owner and due date", "State", "Closed so far"),
                        rows)
                : new Grid(
                        List.of(11.0, 49.0, 23.0, 17.0),
                        List.of("When", "Measure", "Owner and due date", "State"),
                        rows);
        grid.draw("H3", "What to do next", flow);
    }

    private static Para owner(Report.Step step) {
        return step.owner().isEmpty()
                ? Para.of("no owner", Style.CELL.inBold().in(Ink.ALARM))
                : Para.of(step.owner(), Style.CELL);
    }

    private static Para due(Report.Step step) {
        String day = Wording.orElse(step.due(), "no due date");
        if (step.overdue()) {
            return Para.of(day + ", OVERDUE", Style.CELL.inBold().in(Ink.ALARM));
        }
        return Para.of(day, step.due().isEmpty() ? Style.CELL.in(Ink.QUIET) : Style.CELL);
    }

    private static void uncovered(Report report, Flow flow) {
        var open = report.open().stream().filter(risk -> !risk.covered()).toList();
        if (open.isEmpty()) {
            return;
        }
        flow.section("Open risks without a measure", 40);
        var texts = open.stream()
                .limit(MOST_UNCOVERED)
                .map(risk -> risk.key() + "  " + risk.title() + " (" + level(risk) + ")")
                .toList();
        flow.bullets(texts, Style.CELL);
        if (open.size() > MOST_UNCOVERED) {
            flow.paragraph(Para.of("and " + (open.size() - MOST_UNCOVERED) + " more", Style.SMALL));
        }
    }

    private static String level(Risk risk) {
        return risk.now().level() == null ? "not rated" : risk.now().level().word();
    }
}
