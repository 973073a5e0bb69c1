package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Verdict;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** The first page: how it stands, in one sentence, four numbers, three risks and three decisions. */
final class VerdictPart implements Part {

    private static final double PAD = 16;
    private static final String HEADING = "The risks that matter most";

    @Override
    public void draw(Report report, Flow flow) {
        title(report, flow);
        verdict(report, flow);
        figures(report.figures(), flow);
        flow.paragraph(Para.of(report.change(), Style.BODY));
        flow.gap(20);
        topThree(report, flow);
        flow.gap(18);
        decisions(report.decisions(), flow);
    }

    private static void title(Report report, Flow flow) {
        flow.pages().bookmark("Verdict", flow.y());
        String organisation = report.settings().organisation();
        String kicker = report.systems().isEmpty() ? report.settings().title() : "All systems";
        flow.paragraph(Para.of(
                Wording.shorten(organisation.isBlank() ? kicker : organisation + "  ·  " + kicker, 90), Style.EYEBROW));
        flow.gap(3);
        flow.paragraph("H1", Para.of(report.name(), Style.TITLE));
        flow.gap(3);
        var facts = new ArrayList<>(report.facts());
        facts.add("As of " + Wording.date(report.asOf()));
        flow.paragraph(Para.of(String.join("  ·  ", facts), Style.SMALL));
        flow.gap(18);
    }

    private static void verdict(Report report, Flow flow) {
        Pages pages = flow.pages();
        Verdict.Urgency urgency = report.verdict().urgency();
        Ink ink = Ink.of(urgency.level());
        var word = Para.badge(urgency.word(), urgency.level());
        var sentence = Para.of(report.verdict().sentence(), Style.VERDICT);
        double width = pages.width() - 2 * PAD - 5;
        double height = flow.height(List.of(word, sentence), width) + 2 * PAD + 2;
        double top = flow.y();
        pages.decoration(() -> {
            pages.fill(pages.left(), top, pages.width(), height, 0, Ink.PANEL);
            pages.fill(pages.left(), top, 5, height, 0, ink);
        });
        double x = pages.left() + PAD + 5;
        double y = flow.set("P", List.of(word), x, top + PAD - 2, width);
        flow.set("P", List.of(sentence), x, y + 4, width);
        flow.moveTo(top + height + 20);
    }

    private static void figures(List<Report.Figure> figures, Flow flow) {
        Pages pages = flow.pages();
        double column = pages.width() / figures.size();
        double top = flow.y();
        double bottom = top;
        for (int i = 0; i < figures.size(); i++) {
            Report.Figure figure = figures.get(i);
            double x = pages.left() + i * column;
            Style number = figure.alarm() ? Style.NUMBER.in(Ink.ALARM) : Style.NUMBER;
            double y = flow.set(
                    "P",
                    List.of(
                            Para.of(figure.number(), number),
                            Para.of(figure.what(), Style.CELL.inBold()),
                            Para.of(figure.detail(), Style.SMALL)),
                    x + (i == 0 ? 0 : 12),
                    top,
                    column - 18);
            bottom = Math.max(bottom, y);
        }
        double end = bottom;
        for (int i = 1; i < figures.size(); i++) {
            double x = pages.left() + i * column;
            pages.decoration(() -> pages.stroke(x, top + 4, x, end, 0.5, Ink.RULE));
        }
        flow.moveTo(bottom + 18);
    }

    private static void topThree(Report report, Flow flow) {
        var top = report.open().stream().limit(3).toList();
        if (top.isEmpty()) {
            flow.section("H2", HEADING, 20);
            flow.paragraph(Para.of("No risk is open.", Style.BODY));
            return;
        }
        var rows = new ArrayList<List<List<Para>>>();
        for (Risk risk : top) {
            rows.add(List.of(List.of(Para.badge(risk.now().level())), RiskText.brief(risk, 1), RiskText.who(risk)));
        }
        new Grid(List.of(13.0, 62.0, 25.0), List.of("Level", "What could happen", "Owner and due date"), rows)
                .draw("H2", HEADING, flow);
    }

    private static void decisions(List<Report.Decision> decisions, Flow flow) {
        String heading = decisions.size() == 1 ? "The decision to take" : "The decisions to take";
        if (decisions.isEmpty()) {
            flow.section("H2", heading, 20);
            flow.paragraph(Para.of(
                    "None: every high risk has an owner and a measure, and every acceptance is in order.", Style.BODY));
            return;
        }
        var rows = new ArrayList<List<List<Para>>>();
        for (Report.Decision decision : decisions) {
            rows.add(List.of(
                    List.of(Para.of(decision.what(), Style.CELL)),
                    List.of(Para.of(decision.who(), Style.CELL)),
                    List.of(Para.of(decision.when(), Style.CELL.inBold()))));
        }
        new Grid(List.of(60.0, 22.0, 18.0), List.of("What", "Who", "When"), rows).draw("H2", heading, flow);
    }
}
