package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.Doubt;
import org.stridebook.check.rule.Rule;
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
        return new NistDoubts(kind(), Doubt.CLAIMED)
                .in(assessment, "claimed without evidence", "write in Evidence where it can be seen");
    }
}
