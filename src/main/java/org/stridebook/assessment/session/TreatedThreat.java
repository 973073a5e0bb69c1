package org.stridebook.assessment.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.RatedThreat;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.table.Key;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Treatment;

/**
 * What is done about one threat, by the rules of risk notes 3: the newest decision overrules the Treatment column; a threat whose
 * measures are all in place and checked is mitigated; an acceptance that is expired or lacks something leaves the threat open.
 */
public record TreatedThreat(
        Threat threat,
        RatedThreat rated,
        Treatment treatment,
        @Nullable Decision decision,
        @Nullable Acceptance acceptance) {

    static final int SOON = 30;

    private static final Comparator<Decision> BY_DATE = Comparator.comparing(
                    Decision::decided, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(decision -> decision.source().place());

    public static TreatedThreat of(
            Threat threat, RatedThreat rated, List<Decision> decisions, List<Mitigation> measures, LocalDate asOf) {
        Key id = Key.of(threat.id().value());
        Decision decision = decisions.stream()
                .filter(candidate -> Key.of(candidate.threat()).equals(id))
                .max(BY_DATE)
                .orElse(null);
        Treatment wanted = wanted(threat.treatment(), decision, measures);
        Acceptance acceptance = keepsRisk(wanted) ? acceptance(threat, wanted, decision, asOf) : null;
        boolean falls = acceptance != null && !acceptance.state().holds();
        return new TreatedThreat(threat, rated, falls ? Treatment.OPEN : wanted, decision, acceptance);
    }

    /** What counts today; see {@code AssessedThreat.current()}. */
    public Rating current() {
        return treatment.isOpen() ? rated.before() : rated.after();
    }

    private static boolean keepsRisk(Treatment treatment) {
        return treatment == Treatment.ACCEPT || treatment == Treatment.TRANSFER;
    }

    private static Treatment wanted(Treatment typed, @Nullable Decision decision, List<Mitigation> measures) {
        Treatment decided = decision == null ? typed : decision.decision();
        boolean done = decided == Treatment.MITIGATE && typed == Treatment.MITIGATED;
        Treatment wanted = done ? Treatment.MITIGATED : decided;
        List<Mitigation> live = measures.stream()
                .filter(measure -> measure.status() != Mitigation.Status.REJECTED)
                .toList();
        if (!wanted.isOpen() || live.isEmpty()) {
            return wanted;
        }
        boolean allChecked =
                live.stream().allMatch(measure -> Verification.status(measure) == Mitigation.Status.VERIFIED);
        return allChecked ? Treatment.MITIGATED : Treatment.MITIGATE;
    }

    private static Acceptance acceptance(
            Threat threat, Treatment treatment, @Nullable Decision decision, LocalDate asOf) {
        if (decision == null) {
            return new Acceptance("", "", null, null, Acceptance.State.INCOMPLETE, missing(threat, treatment, null));
        }
        List<String> missing = missing(threat, treatment, decision);
        return new Acceptance(
                decision.approver(),
                decision.reason(),
                decision.decided(),
                decision.expires(),
                state(decision.expires(), missing, asOf),
                missing);
    }

    /** Risk that somebody else bears needs a contract and a review date, not an owner and an approver of ours. */
    private static List<String> missing(Threat threat, Treatment treatment, @Nullable Decision decision) {
        var missing = new ArrayList<String>();
        if (treatment == Treatment.ACCEPT && threat.owner().isBlank()) {
            missing.add("owner");
        }
        if (treatment == Treatment.ACCEPT
                && (decision == null || decision.approver().isBlank())) {
            missing.add("approver");
        }
        if (decision == null || decision.reason().isBlank()) {
            missing.add("reason");
        }
        if (decision == null || decision.expires() == null) {
            missing.add("expiry date");
        }
        return missing;
    }

    /** An acceptance holds through its last day. */
    private static Acceptance.State state(@Nullable LocalDate expires, List<String> missing, LocalDate asOf) {
        if (expires != null && expires.isBefore(asOf)) {
            return Acceptance.State.EXPIRED;
        }
        if (!missing.isEmpty() || expires == null) {
            return Acceptance.State.INCOMPLETE;
        }
        return expires.isAfter(asOf.plusDays(SOON)) ? Acceptance.State.VALID : Acceptance.State.ENDS_SOON;
    }
}
