package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Statuses that are only claimed: no evidence is typed, and neither the threat model nor a test shows any. */
public final class NistClaimedWithoutEvidenceRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.NIST_CLAIMED_WITHOUT_EVIDENCE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<ControlGap> claimed =
                assessment.nist().stream().filter(ControlGap::claimed).toList();
        if (claimed.isEmpty()) {
            return List.of();
        }
        var places =
                claimed.stream().flatMap(gap -> gap.said().locations().stream()).toList();
        var ids = claimed.stream().map(gap -> gap.item().id()).toList();
        return List.of(kind().at(
                        places,
                        Say.list(ids) + (ids.size() == 1 ? " is" : " are") + " claimed without evidence",
                        "write in Evidence where it can be seen"));
    }
}
