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

/** The ten worst open risks, each with as much of its scenario as lets all stand on one page. */
final class TopTenPart implements Part {

    private static final int MOST_LINES = 3;

    @Override
    public void draw(Report report, Flow flow) {
        var top = report.open().stream().limit(10).toList();
        flow.part("Top risks", lead(top.size(), report.open().size()));
        if (top.isEmpty()) {
            return;
        }
        int lines = MOST_LINES;
        while (lines > 1 && grid(top, lines).height(flow) > flow.left()) {
            lines--;
        }
        grid(top, lines).draw(flow);
    }

    private static Grid grid(List<Risk> top, int lines) {
        var rows = new ArrayList<List<List<Para>>>();
        for (Risk risk : top) {
            rows.add(List.of(
                    RiskText.brief(risk, lines),
                    List.of(Para.badge(risk.now().level())),
                    List.of(Para.badge(risk.after().level())),
                    RiskText.who(risk),
                    List.of(Para.of(
                            Wording.orElse(risk.ticket(), "none"),
                            risk.ticket().isEmpty() ? Style.CELL.in(Ink.QUIET) : Style.CELL))));
        }
        return new Grid(
                List.of(47.0, 11.5, 11.5, 18.0, 12.0),
                List.of("Risk", "Now", "After treatment", "Owner and due date", "Ticket"),
                rows);
    }

    private static String lead(int shown, int open) {
        if (open == 0) {
            return "No risk is open, so there is nothing to list here.";
        }
        String all = shown == open
                ? "All " + Wording.count(open, "open risk")
                : "The " + shown + " worst of " + open + " open risks";
        return (open == 1 ? "The one open risk" : all) + (open == 1 ? "." : ", worst first.")
                + " \"After treatment\" is the level once the planned measures are in place, as far as the team has rated it.";
    }
}
