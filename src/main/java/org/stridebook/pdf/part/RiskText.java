package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** Cells about one risk that several tables share. */
final class RiskText {

    private RiskText() {}

    /** Id and title as a link, what could happen in so many lines at the most, and where. */
    static List<Para> brief(Risk risk, int lines) {
        var paras = new ArrayList<Para>();
        paras.add(Para.link(
                risk.key() + "  " + Wording.shorten(risk.title(), 90),
                Style.CELL.inBold().in(Ink.ACCENT),
                risk.page()));
        if (!risk.scenario().isEmpty()) {
            paras.add(Para.of(risk.scenario(), Style.CELL).within(lines));
        }
        String where = where(risk);
        if (!where.isEmpty()) {
            paras.add(Para.of(Wording.shorten(where, 70), Style.SMALL));
        }
        return paras;
    }

    /** Id and title as a link. */
    static List<Para> title(Risk risk) {
        return List.of(
                Para.link(risk.key() + "  " + risk.title(), Style.CELL.inBold().in(Ink.ACCENT), risk.page()));
    }

    static String where(Risk risk) {
        if (risk.system().isEmpty() || risk.where().isEmpty()) {
            return risk.system() + risk.where();
        }
        return risk.system() + ": " + risk.where();
    }

    static List<Para> who(Risk risk) {
        return List.of(owner(risk), due(risk));
    }

    static Para owner(Risk risk) {
        return risk.owner().isEmpty()
                ? Para.of("no owner", Style.CELL.inBold().in(Ink.ALARM))
                : Para.of(risk.owner(), Style.CELL);
    }

    static Para due(Risk risk) {
        if (risk.due().isEmpty()) {
            return Para.of("no due date", Style.CELL.in(Ink.QUIET));
        }
        return risk.overdue()
                ? Para.of(risk.due() + ", OVERDUE", Style.CELL.inBold().in(Ink.ALARM))
                : Para.of(risk.due(), Style.CELL);
    }
}
