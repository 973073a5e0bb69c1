package org.stridebook.pdf.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.settings.Policy;

/** What leadership has to decide: what nobody below can, most urgent first. */
final class Decisions {

    private static final int MOST = 3;
    private static final int IDS = 5;

    private Decisions() {}

    /**
     * At most three.
     *
     * @param decider who decides where no approver is known
     * @param session the day from which the policy counts, or null
     */
    static List<Report.Decision> of(
            List<Risk> risks, String decider, @Nullable LocalDate session, LocalDate asOf, Policy policy) {
        String soon = by(session, policy.fixHigh(), asOf);
        if (risks.isEmpty()) {
            return List.of(new Report.Decision("Hold a first session, and fill the threat list.", decider, soon));
        }
        var decisions = new ArrayList<Report.Decision>();
        for (Risk risk : risks) {
            Acceptance acceptance = risk.acceptance();
            if (acceptance != null && acceptance.state() == Acceptance.State.EXPIRED) {
                decisions.add(new Report.Decision(
                        "Renew or end the acceptance of " + risk.key() + ": it expired on "
                                + Wording.date(acceptance.expires()) + ".",
                        Wording.orElse(Wording.shorten(acceptance.approver(), 60), decider),
                        "at once"));
            }
        }
        var high = risks.stream().filter(Risk::isOpenHigh).toList();
        add(
                decisions,
                high.stream().filter(risk -> risk.owner().isEmpty()).toList(),
                "Name an owner for ",
                ".",
                decider,
                soon);
        add(
                decisions,
                high.stream().filter(risk -> !risk.covered()).toList(),
                "Choose a treatment for ",
                ", which no measure covers.",
                decider,
                soon);
        add(
                decisions,
                high.stream().filter(Risk::overdue).toList(),
                "Give ",
                " the means to finish, or agree on a new date: the due date has passed.",
                decider,
                "at once");
        add(
                decisions,
                risks.stream().filter(Decisions::isIncomplete).toList(),
                "Complete or end the acceptance of ",
                ".",
                decider,
                soon);
        add(
                decisions,
                risks.stream()
                        .filter(risk -> risk.isOpen() && !risk.now().isRated())
                        .toList(),
                "Have ",
                " rated.",
                decider,
                soon);
        return List.copyOf(decisions.subList(0, Math.min(MOST, decisions.size())));
    }

    private static boolean isIncomplete(Risk risk) {
        return risk.acceptance() != null && risk.acceptance().state() == Acceptance.State.INCOMPLETE;
    }

    private static void add(
            List<Report.Decision> decisions, List<Risk> risks, String before, String after, String who, String when) {
        if (!risks.isEmpty()) {
            String ids = Wording.list(risks.stream().map(Risk::key).toList(), IDS);
            decisions.add(new Report.Decision(before + ids + after, who, when));
        }
    }

    /** The day that the fix-by policy gives, or "at once" where it has passed. */
    private static String by(@Nullable LocalDate session, int days, LocalDate asOf) {
        LocalDate day = (session == null ? asOf : session).plusDays(days);
        return day.isBefore(asOf) ? "at once" : "by " + Wording.date(day);
    }
}
