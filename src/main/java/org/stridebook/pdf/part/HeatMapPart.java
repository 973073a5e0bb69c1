package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;
import org.stridebook.workshop.RiskScheme;

/** Where the open risks stand by likelihood and impact, before and after treatment, and how that moved over the sessions. */
final class HeatMapPart implements Part {

    private static final String LEAD =
            "Each open risk by its id, as it is rated now and as the team rates it once the planned measures work.";

    /** Both maps stand on one page. */
    private static final double ROOM = 650;

    private static final double GAP = 22;
    private static final int MOST_MOVED = 24;

    @Override
    public void draw(Report report, Flow flow) {
        var open = report.open();
        flow.part("Heat map", LEAD, open.isEmpty() ? 0 : ROOM);
        if (open.isEmpty()) {
            flow.paragraph(Para.of("No risk is open, so both maps are empty.", Style.BODY));
        } else {
            maps(open, report.settings().scheme(), flow);
            outside(open, flow);
        }
        flow.gap(20);
        trend(report, flow);
        moved(report, flow);
    }

    /** Side by side where the scale is short, else one below the other. */
    private static void maps(List<Risk> open, RiskScheme scheme, Flow flow) {
        boolean narrow = scheme.impactWords().size() <= 3;
        double width = narrow ? (flow.pages().width() - GAP) / 2 : flow.pages().width();
        var before = new HeatMap(scheme, open, Risk::now, width, flow.pages());
        var after = new HeatMap(scheme, open, Risk::after, width, flow.pages());
        double left = flow.pages().left();
        flow.need(before.height());
        double top = flow.y();
        before.draw("Now", left, top);
        if (narrow) {
            after.draw("After treatment", left + width + GAP, top);
            flow.moveTo(top + Math.max(before.height(), after.height()) + 6);
        } else {
            flow.moveTo(top + before.height() + 16);
            flow.need(after.height());
            after.draw("After treatment", left, flow.y());
            flow.gap(after.height() + 6);
        }
    }

    private static void outside(List<Risk> open, Flow flow) {
        var unrated = open.stream()
                .filter(risk -> !risk.now().isRated())
                .map(Risk::key)
                .toList();
        var unplaced = open.stream()
                .filter(risk -> risk.now().isRated() && !isPlaced(risk.now()))
                .map(Risk::key)
                .toList();
        if (!unrated.isEmpty()) {
            flow.paragraph(Para.of("Not rated, so not on the map: " + Wording.list(unrated, 30) + ".", Style.CELL));
        }
        if (!unplaced.isEmpty()) {
            flow.paragraph(Para.of(
                    "Rated by a DREAD score alone, so not on the map: " + Wording.list(unplaced, 30) + ".",
                    Style.CELL));
        }
    }

    static boolean isPlaced(Rating rating) {
        return rating.likelihood() > 0 && rating.impact() > 0;
    }

    private static void trend(Report report, Flow flow) {
        if (report.trend().size() < 2) {
            if (report.systems().isEmpty()) {
                flow.section("Open risks over time", 20);
                flow.paragraph(Para.of("This is the first session on record, so there is no trend yet.", Style.BODY));
            }
            return;
        }
        flow.section("Open risks over time", TrendBars.height(report.trend()));
        TrendBars.draw(report.trend(), flow);
        flow.gap(18);
    }

    private static void moved(Report report, Flow flow) {
        if (report.moved().isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<List<Para>>>();
        for (Report.Moved moved : report.moved()) {
            rows.add(List.of(
                    List.of(Para.of(moved.kind(), Style.CELL.inBold())),
                    List.of(Para.of(Wording.list(moved.risks(), MOST_MOVED), Style.CELL))));
        }
        new Grid(List.of(22.0, 78.0), List.of("Movement", "Risks, with their level"), rows)
                .draw("H3", "What moved since the last session", flow);
    }
}
