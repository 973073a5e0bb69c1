package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** What to do now, next quarter and later. */
final class RoadmapPart implements Part {

    private static final int MOST = 5;

    @Override
    public void draw(Report report, Flow flow) {
        flow.part("Roadmap", lead(report));
        for (Roadmap.Horizon horizon : Roadmap.Horizon.values()) {
            var steps = report.steps().stream()
                    .filter(step -> step.horizon() == horizon)
                    .toList();
            if (!steps.isEmpty()) {
                steps(
                        Wording.sentence(horizon.word()),
                        steps.stream().limit(MOST).toList(),
                        flow);
                if (steps.size() > MOST) {
                    flow.gap(4);
                    flow.paragraph(Para.of(
                            "and " + Wording.count(steps.size() - MOST, "more measure")
                                    + " on the roadmap page of the site",
                            Style.SMALL));
                }
                flow.gap(14);
            }
        }
        uncovered(report, flow);
    }

    private static String lead(Report report) {
        if (report.steps().isEmpty()) {
            return report.open().isEmpty()
                    ? "No risk is open, so no measure is due."
                    : "No measure has been planned yet. Add a Mitigations sheet, or fill the Mitigation column of the threat list.";
        }
        int few = Math.min(3, report.steps().size());
        int share = report.steps().get(few - 1).share();
        String most = share < 0
                ? "Measures are in the order of the risk that they treat."
                : (few == 1
                                ? "The first measure treats "
                                : "The first " + Wording.spelled(few) + " measures together treat ")
                        + share + " % of all open risk, by score.";
        return most + " \"Now\" is what is due within 30 days or treats a high risk.";
    }

    private static void steps(String heading, List<Report.Step> steps, Flow flow) {
        boolean shares = steps.stream().anyMatch(step -> step.share() >= 0);
        var rows = new ArrayList<List<List<Para>>>();
        for (Report.Step step : steps) {
            var row = new ArrayList<List<Para>>();
            row.add(List.of(
                    Para.link(step.title(), Style.CELL.inBold().in(Ink.ACCENT), step.page()),
                    Para.of((step.id().isEmpty() ? "" : step.id() + ", ") + "against " + step.treats(), Style.SMALL)));
            row.add(List.of(owner(step), due(step)));
            row.add(List.of(Para.of(step.status(), Style.CELL), Para.of("effort " + step.effort(), Style.SMALL)));
            if (shares) {
                row.add(List.of(Para.of(step.share() + " %", Style.CELL)));
            }
            rows.add(row);
        }
        var grid = shares
                ? new Grid(
                        List.of(50.0, 22.0, 17.0, 11.0),
                        List.of("Measure", "Owner and due date", "State", "Risk treated so far"),
                        rows)
                : new Grid(List.of(58.0, 24.0, 18.0), List.of("Measure", "Owner and due date", "State"), rows);
        grid.draw("H3", heading, flow);
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
                .limit(MOST)
                .map(risk -> risk.key() + "  " + risk.title() + " (" + level(risk) + ")")
                .toList();
        flow.bullets(texts, Style.CELL);
        if (open.size() > MOST) {
            flow.paragraph(Para.of("and " + (open.size() - MOST) + " more", Style.SMALL));
        }
    }

    private static String level(Risk risk) {
        return risk.now().level() == null ? "not rated" : risk.now().level().word();
    }
}
