package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.session.Movement;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.pdf.typesetting.Style;
import org.stridebook.workshop.RiskLevel;

/** Open risks of each session as a bar of its levels, worst first, with the same numbers in words. */
final class TrendBars {

    private static final int MOST = 8;
    private static final double DATE = 92;
    private static final double GAP = 10;
    private static final double ROW = 24;
    private static final Style SEGMENT = new Style(true, 8, 10, Ink.PAPER);

    private TrendBars() {}

    static double height(List<Movement.Point> trend) {
        return Math.min(MOST, trend.size()) * ROW;
    }

    /** The last eight sessions. */
    static void draw(List<Movement.Point> trend, Flow flow) {
        var shown = trend.subList(Math.max(0, trend.size() - MOST), trend.size());
        int most = Math.max(
                1, shown.stream().mapToInt(point -> point.open().total()).max().orElse(1));
        Pages pages = flow.pages();
        double words = shown.stream()
                .mapToDouble(point -> pages.faces().width(words(point.open()), Style.SMALL))
                .max()
                .orElse(0);
        double unit = (pages.width() - DATE - GAP - words) / most;
        pages.open("Table");
        for (Movement.Point point : shown) {
            double y = flow.y();
            pages.open("TR");
            pages.openHeader("Row");
            pages.text("P", Wording.date(point.session()), Style.CELL, pages.left(), y + 3);
            pages.close();
            pages.decoration(() -> bar(point.open(), pages.left() + DATE, y, unit, pages));
            pages.open("TD");
            pages.text("P", words(point.open()), Style.SMALL, pages.left() + DATE + unit * most + GAP, y + 3);
            pages.close();
            pages.close();
            flow.gap(ROW);
        }
        pages.close();
    }

    private static void bar(LevelCounts open, double left, double y, double unit, Pages pages) {
        double x = left;
        for (RiskLevel level : levels()) {
            int count = open.count(level);
            if (count > 0) {
                pages.fill(x, y, Math.max(1, count * unit - 1), ROW - 7, 0, Ink.of(level));
                String number = Integer.toString(count);
                double width = pages.faces().width(number, SEGMENT);
                if (width + 4 < count * unit) {
                    pages.draw(number, SEGMENT.in(Ink.on(level)), x + (count * unit - 1 - width) / 2, y + 3.5);
                }
                x += count * unit;
            }
        }
    }

    private static String words(LevelCounts open) {
        var parts = new ArrayList<String>();
        for (RiskLevel level : levels()) {
            if (open.count(level) > 0) {
                parts.add(open.count(level) + " "
                        + (level == null ? "not rated" : level.word().toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return open.total() + " open" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    /** Worst first; null is not rated. */
    private static List<@Nullable RiskLevel> levels() {
        var levels = new ArrayList<@Nullable RiskLevel>(List.of(RiskLevel.values()));
        java.util.Collections.reverse(levels);
        levels.add(null);
        return levels;
    }
}
