package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.Doubt;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Subcategories that are said not to apply, and nobody wrote why. */
public final class NistNotApplicableWithoutReasonRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.NIST_NOT_APPLICABLE_WITHOUT_REASON;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new NistDoubts(kind(), Doubt.NO_REASON)
                .in(assessment, "said not to apply, without a reason", "write in Evidence why it does not apply");
    }
}
