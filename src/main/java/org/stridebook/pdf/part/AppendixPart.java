package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** Every open high risk in one line, and the words that the report uses. */
final class AppendixPart implements Part {

    private static final int MOST = 100;
    private static final String HIGH = "All open high and critical risks";

    private static final List<List<String>> WORDS = List.of(
            List.of("Threat", "Something that could go wrong, caused by somebody or by chance."),
            List.of("Risk", "A threat with its rating: how likely it is and how much it would hurt."),
            List.of("Open", "A threat that is not yet mitigated, accepted, transferred or avoided."),
            List.of("Treatment", "What is done about a threat: mitigate, accept, transfer or avoid it."),
            List.of("Residual risk", "The risk that stays once the planned measures work."),
            List.of(
                    "STRIDE",
                    "Six questions to ask of each element: spoofing, tampering, repudiation, information disclosure, denial of service, elevation of privilege."),
            List.of("MITRE ATLAS", "A public catalogue of the ways in which AI systems have been attacked."),
            List.of("Tactic, technique", "In ATLAS, what an attacker wants, and how it is done."),
            List.of(
                    "Trust boundary",
                    "A line in the system where data passes between parts that trust each other differently."),
            List.of(
                    "NIST AI RMF",
                    "A voluntary framework for managing the risks of AI, in four functions: govern, map, measure, manage."));

    @Override
    public void draw(Report report, Flow flow) {
        var high = report.openHigh();
        flow.part("Appendix", "");
        if (high.isEmpty()) {
            flow.section(HIGH, 20);
            flow.paragraph(Para.of("There is none.", Style.BODY));
        } else {
            list(high, flow);
        }
        flow.gap(18);
        words(flow);
    }

    private static void list(List<Risk> high, Flow flow) {
        var rows = new ArrayList<List<List<Para>>>();
        for (Risk risk : high.subList(0, Math.min(MOST, high.size()))) {
            rows.add(List.of(
                    RiskText.title(risk),
                    List.of(Para.badge(risk.now().level())),
                    List.of(Para.of(RiskText.where(risk), Style.CELL)),
                    RiskText.who(risk)));
        }
        new Grid(List.of(43.0, 12.0, 25.0, 20.0), List.of("Risk", "Level", "Where", "Owner and due date"), rows)
                .draw("H3", HIGH, flow);
        if (high.size() > MOST) {
            flow.gap(4);
            flow.paragraph(Para.of("and " + (high.size() - MOST) + " more on the site", Style.SMALL));
        }
    }

    private static void words(Flow flow) {
        var rows = new ArrayList<List<List<Para>>>();
        for (List<String> word : WORDS) {
            rows.add(List.of(
                    List.of(Para.of(word.get(0), Style.CELL.inBold())), List.of(Para.of(word.get(1), Style.CELL))));
        }
        new Grid(List.of(22.0, 78.0), List.of("Word", "What it means here"), rows).draw("H3", "Words", flow);
    }
}
