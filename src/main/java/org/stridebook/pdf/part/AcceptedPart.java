package org.stridebook.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.pdf.report.Report;
import org.stridebook.pdf.report.Risk;
import org.stridebook.pdf.report.Wording;
import org.stridebook.pdf.typesetting.Flow;
import org.stridebook.pdf.typesetting.Grid;
import org.stridebook.pdf.typesetting.Ink;
import org.stridebook.pdf.typesetting.Para;
import org.stridebook.pdf.typesetting.Style;

/** Risks that somebody decided to keep or to hand on. */
final class AcceptedPart implements Part {

    private static final int MOST = 40;

    @Override
    public void draw(Report report, Flow flow) {
        var accepted = report.accepted();
        flow.part("Accepted risks", lead(accepted));
        if (accepted.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<List<Para>>>();
        for (Risk risk : accepted.subList(0, Math.min(MOST, accepted.size()))) {
            rows.add(row(risk, java.util.Objects.requireNonNull(risk.acceptance())));
        }
        new Grid(
                        List.of(33.0, 12.0, 29.0, 26.0),
                        List.of("Risk", "Level kept", "Why", "Approved by, and until when"),
                        rows)
                .draw(flow);
        if (accepted.size() > MOST) {
            flow.gap(4);
            flow.paragraph(Para.of("and " + (accepted.size() - MOST) + " more on the site", Style.SMALL));
        }
    }

    private static String lead(List<Risk> accepted) {
        if (accepted.isEmpty()) {
            return "No risk has been accepted or transferred: every threat is treated, closed or still open.";
        }
        long expired = accepted.stream().filter(Risk::isExpired).count();
        String all = Wording.count(accepted.size(), "risk") + (accepted.size() == 1 ? " is" : " are")
                + " accepted or transferred. ";
        return all
                + (expired == 0
                        ? "None has expired."
                        : expired + (expired == 1 ? " acceptance has" : " acceptances have")
                                + " EXPIRED; until somebody renews "
                                + (expired == 1 ? "it, that risk counts" : "them, those risks count") + " as open.");
    }

    private static List<List<Para>> row(Risk risk, Acceptance acceptance) {
        var what = new ArrayList<>(RiskText.title(risk));
        String where = RiskText.where(risk);
        if (!where.isEmpty()) {
            what.add(Para.of(where, Style.SMALL));
        }
        return List.of(
                what,
                List.of(Para.badge(risk.after().level())),
                List.of(Para.of(
                        Wording.orElse(Wording.shorten(acceptance.reason(), 300), "no reason given"), Style.CELL)),
                approval(acceptance));
    }

    private static List<Para> approval(Acceptance acceptance) {
        var paras = new ArrayList<Para>();
        paras.add(Para.of(Wording.orElse(Wording.shorten(acceptance.approver(), 60), "no approver"), Style.CELL));
        String until = acceptance.expires() == null ? "no expiry date" : "until " + Wording.date(acceptance.expires());
        paras.add(Para.of(until, Style.CELL));
        switch (acceptance.state()) {
            case EXPIRED -> paras.add(Para.of("EXPIRED", Style.CELL.inBold().in(Ink.ALARM)));
            case ENDS_SOON -> paras.add(Para.of("ends within 30 days", Style.CELL.inBold()));
            case INCOMPLETE ->
                paras.add(Para.of(
                        "incomplete: lacks " + Wording.list(acceptance.missing()),
                        Style.CELL.inBold().in(Ink.ALARM)));
            case VALID -> {}
        }
        return paras;
    }
}
