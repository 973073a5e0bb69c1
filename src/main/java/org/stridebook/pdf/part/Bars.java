package org.stridebook.pdf.part;

import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.pdf.typesetting.Style;

/** Shares as bars with their numbers beside them. */
final class Bars {

    private static final double NAME = 130;
    private static final double NUMBERS = 90;
    private static final double ROW = 16;

    private Bars() {}

    static void draw(List<Report.Tally> tallies, Flow flow) {
        Pages pages = flow.pages();
        double room = pages.width() - NAME - NUMBERS;
        pages.open("Table");
        for (Report.Tally tally : tallies) {
            flow.need(ROW);
            double y = flow.y();
            double share = tally.whole() == 0 ? 0 : (double) tally.part() / tally.whole();
            pages.decoration(() -> {
                pages.fill(pages.left() + NAME, y + 4, room, 7, 3.5, Ink.RULE);
                if (share > 0) {
                    pages.fill(pages.left() + NAME, y + 4, Math.max(7, room * share), 7, 3.5, Ink.ACCENT);
                }
            });
            pages.open("TR");
            pages.openHeader("Row");
            pages.text("P", tally.name(), Style.CELL, pages.left(), y + 2);
            pages.close();
            pages.open("TD");
            pages.text("P", numbers(tally), Style.CELL, pages.left() + NAME + room + 10, y + 2);
            pages.close();
            pages.close();
            flow.gap(ROW);
        }
        pages.close();
    }

    private static String numbers(Report.Tally tally) {
        if (tally.whole() == 0) {
            return "not asked";
        }
        return tally.part() + " of " + tally.whole() + "  (" + Math.round(100.0 * tally.part() / tally.whole()) + " %)";
    }
}
