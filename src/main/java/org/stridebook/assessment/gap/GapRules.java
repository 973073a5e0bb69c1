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
 *       speak of the subcategory itself, while a threat only touches it.
 *   <li>Where no signal can be judged: missing where open high threats touch it, or attempts got through, and no measure tied to
 *       it is in place; partial where a measure is in place, a threat was mitigated or tests held.
 *   <li>Else it is not assessed. Adequate is for people to say.
 * </ol>
 */
final class GapRules {

    private static final int NAMED = 3;

    private GapRules() {}

    static ControlGap judge(FrameworkItem item, Said said, Shown shown, Tested tested) {
        Status typed = said.status();
        Status status = typed == null ? derived(shown, tested) : typed;
        Basis basis = typed != null ? Basis.TYPED : status == Status.NOT_ASSESSED ? Basis.NONE : Basis.MODEL;
        boolean there = typed == Status.ADEQUATE || typed == Status.PARTIAL;
        boolean claimed = there && said.evidence().isEmpty() && !speaksFor(shown, tested);
        List<String> against = against(typed == null ? Status.NOT_ASSESSED : typed, shown, tested);
        return new ControlGap(item, status, basis, claimed, against, said, shown, tested);
    }

    private static Status derived(Shown shown, Tested tested) {
        List<Signal> judged = shown.judged();
        if (!judged.isEmpty()) {
            return judged.stream().anyMatch(Signal::isMet) ? Status.PARTIAL : Status.MISSING;
        }
        boolean pressing = !shown.openHigh().isEmpty() || !tested.gotThrough().isEmpty();
        if (pressing && shown.inPlace().isEmpty()) {
            return Status.MISSING;
        }
        return speaksFor(shown, tested) ? Status.PARTIAL : Status.NOT_ASSESSED;
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
