package org.stridebook.assessment.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.FrameworkItem;

/**
 * How the status of a subcategory comes about.
 *
 * <ol>
 *   <li>What the team typed counts.
 *   <li>Where nobody typed a status, signals decide: partial as soon as something of one is there, missing where nothing is. They
 *       speak of the subcategory itself, while threats only press on it, and measures and tests only answer those threats.
 *   <li>Where no signal can be judged it is not assessed. Adequate is for people to say.
 * </ol>
 */
final class GapRules {

    private static final int NAMED = 3;

    private GapRules() {}

    static ControlGap judge(FrameworkItem item, Said said, Shown shown, Tested tested) {
        Status typed = said.status();
        Status status = typed == null ? derived(shown) : typed;
        Basis basis = typed != null ? Basis.TYPED : status == Status.NOT_ASSESSED ? Basis.NONE : Basis.MODEL;
        List<String> against = typed == null ? List.of() : against(typed, shown, tested);
        List<String> partly = typed == Status.ADEQUATE ? partly(shown) : List.of();
        var doubts = new ArrayList<Doubt>();
        if (isClaimed(said, shown, tested)) {
            doubts.add(Doubt.CLAIMED);
        }
        if (!against.isEmpty()) {
            doubts.add(Doubt.DISPUTED);
        }
        if (!partly.isEmpty()) {
            doubts.add(Doubt.PARTLY_SHOWN);
        }
        if (typed == Status.NOT_APPLICABLE && said.evidence().isEmpty()) {
            doubts.add(Doubt.NO_REASON);
        }
        return new ControlGap(item, status, basis, doubts, against, partly, said, shown, tested);
    }

    private static Status derived(Shown shown) {
        List<Signal> judged = shown.judged();
        if (judged.isEmpty()) {
            return Status.NOT_ASSESSED;
        }
        return judged.stream().anyMatch(Signal::isMet) ? Status.PARTIAL : Status.MISSING;
    }

    private static boolean isClaimed(Said said, Shown shown, Tested tested) {
        boolean there = said.status() == Status.ADEQUATE || said.status() == Status.PARTIAL;
        return there && said.evidence().isEmpty() && !speaksFor(shown, tested);
    }

    private static List<String> partly(Shown shown) {
        return shown.judged().stream()
                .filter(signal -> signal.isMet() && !signal.isWhole())
                .map(Signal::words)
                .toList();
    }

    private static boolean speaksFor(Shown shown, Tested tested) {
        return shown.signals().stream().anyMatch(Signal::isMet)
                || !shown.inPlace().isEmpty()
                || !shown.mitigated().isEmpty()
                || tested.held();
    }

    /** Partial already says that something is missing, so only "adequate" and "not applicable" can be contradicted. */
    private static List<String> against(Status typed, Shown shown, Tested tested) {
        var reasons = new ArrayList<String>();
        if (typed == Status.NOT_APPLICABLE && !shown.openHigh().isEmpty()) {
            reasons.add("open high threats touch it: " + names(shown.openHigh()));
        }
        if (typed == Status.ADEQUATE) {
            if (!shown.unanswered().isEmpty()) {
                reasons.add("open high threats touch it that no measure treats: " + names(shown.unanswered()));
            }
            if (!tested.gotThrough().isEmpty()) {
                reasons.add("attempts got through in the latest tests of " + names(tested.gotThrough()));
            }
            shown.signals().stream().filter(Signal::isUnmet).map(Signal::words).forEach(reasons::add);
        }
        return reasons;
    }

    private static String names(List<AssessedThreat> threats) {
        String names =
                threats.stream().limit(NAMED).map(threat -> threat.id().value()).collect(Collectors.joining(", "));
        return threats.size() > NAMED ? names + " and " + (threats.size() - NAMED) + " more" : names;
    }
}
