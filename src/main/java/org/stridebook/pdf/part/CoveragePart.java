package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;
import org.stridebook.workshop.RiskLevel;

/** How thorough the work was, how it was done, and what it cannot say. */
final class CoveragePart implements Part {

    @Override
    public void draw(Report report, Flow flow) {
        flow.part(
                "Coverage and method",
                "How much was asked, by whom, with which scale and data, and what this report cannot tell.");
        Report.Coverage coverage = report.coverage();
        systems(report, flow);
        kpis(coverage.kpis(), flow);
        stride(coverage.stride(), flow);
        tactics(coverage.tactics(), report, flow);
        if (!coverage.nist().isEmpty()) {
            NistTable.draw(coverage.nist(), coverage.gaps(), flow);
        }
        texts("Tests", coverage.tests(), flow);
        texts("People", coverage.people(), flow);
        texts("Scale", Scale.words(report.settings().scheme()), flow);
        texts("Limits", coverage.limits(), flow);
    }

    private static void systems(Report report, Flow flow) {
        if (report.systems().isEmpty()) {
            return;
        }
        SystemTable.of(report.systems()).draw("H3", "Systems", flow);
        flow.gap(14);
    }

    private static void kpis(List<Kpi> kpis, Flow flow) {
        if (kpis.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<List<Para>>>();
        for (Kpi kpi : kpis) {
            rows.add(List.of(
                    List.of(Para.of(kpi.title(), Style.CELL.inBold()), Para.of(kpi.definition(), Style.SMALL)),
                    List.of(Para.of(kpi.value(), Style.CELL.inBold()), Para.of(kpi.detail(), Style.SMALL)),
                    List.of(Para.of(
                            kpi.light() == Kpi.Light.NONE ? "" : kpi.light().word(), light(kpi.light())))));
        }
        new Grid(List.of(66.0, 24.0, 10.0), List.of("Figure", "Value", "Judgement"), rows)
                .draw("H3", "Key figures", flow);
        flow.gap(14);
    }

    private static Style light(Kpi.Light light) {
        return switch (light) {
            case RED -> Style.CELL.inBold().in(Ink.ALARM);
            case AMBER -> Style.CELL.inBold().in(Ink.word(RiskLevel.MEDIUM));
            case GREEN -> Style.CELL.inBold().in(Ink.word(RiskLevel.LOW));
            case NONE -> Style.CELL;
        };
    }

    private static void stride(List<Report.Tally> letters, Flow flow) {
        if (letters.isEmpty()) {
            return;
        }
        flow.section("STRIDE questions answered", 100);
        if (letters.stream().allMatch(letter -> letter.whole() == 0)) {
            flow.paragraph(Para.of("No component or flow is listed, so nothing could be asked.", Style.BODY));
        } else {
            Bars.draw(letters, flow);
        }
        flow.gap(14);
    }

    private static void tactics(List<Report.Tally> tactics, Report report, Flow flow) {
        var touched = tactics.stream().filter(tactic -> tactic.part() > 0).toList();
        var untouched = tactics.stream()
                .filter(tactic -> tactic.part() == 0)
                .map(Report.Tally::name)
                .toList();
        var texts = new ArrayList<String>();
        texts.add(touched.size() + " of " + tactics.size()
                + " tactics of MITRE ATLAS are touched by at least one threat"
                + (touched.isEmpty()
                        ? "."
                        : ": "
                                + Wording.list(touched.stream()
                                        .map(tactic -> tactic.name() + " (" + tactic.part() + ")")
                                        .toList())
                                + "."));
        if (!untouched.isEmpty() && !touched.isEmpty()) {
            texts.add("Not touched: " + Wording.list(untouched) + ".");
        }
        texts.add("ATLAS release " + report.coverage().release() + ".");
        texts("ATLAS", texts, flow);
    }

    private static void texts(String title, List<String> texts, Flow flow) {
        if (!texts.isEmpty()) {
            flow.section(title, 30);
            flow.bullets(texts, Style.CELL);
            flow.gap(11);
        }
    }
}
