package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** The systems of a report on several, with the numbers that stand before the ids of their threats. */
final class SystemTable {

    private static final int MOST = 60;

    private SystemTable() {}

    static Grid of(List<Report.SystemLine> systems) {
        var rows = new ArrayList<List<List<Para>>>();
        for (Report.SystemLine system : systems.subList(0, Math.min(MOST, systems.size()))) {
            rows.add(List.of(
                    text(Integer.toString(system.number())),
                    List.of(
                            Para.link(system.name(), Style.CELL.inBold().in(Ink.ACCENT), system.page()),
                            Para.of(system.tier(), Style.SMALL)),
                    List.of(Para.of(system.session(), Style.CELL), Para.of(system.fresh(), Style.SMALL)),
                    text(Integer.toString(system.open().critical())),
                    text(Integer.toString(system.open().high())),
                    text(Integer.toString(system.open().medium())),
                    text(Integer.toString(system.open().total())),
                    text(system.completeness())));
        }
        if (systems.size() > MOST) {
            rows.add(List.of(
                    text(""),
                    text("and " + (systems.size() - MOST) + " more on the site"),
                    text(""),
                    text(""),
                    text(""),
                    text(""),
                    text(""),
                    text("")));
        }
        return new Grid(
                List.of(5.0, 31.0, 20.0, 8.0, 7.0, 9.0, 8.0, 12.0),
                List.of("No.", "System", "Last session", "Critical", "High", "Medium", "All open", "STRIDE answered"),
                rows);
    }

    private static List<Para> text(String text) {
        return List.of(Para.of(text, Style.CELL));
    }
}
