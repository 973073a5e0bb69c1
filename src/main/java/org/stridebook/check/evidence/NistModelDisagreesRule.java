package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Statuses that the threat model or a test speaks against. */
public final class NistModelDisagreesRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.NIST_MODEL_DISAGREES;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.nist().stream()
                .filter(ControlGap::isDisputed)
                .map(gap -> kind().at(
                                gap.said().locations(),
                                gap.id() + " is said to be " + gap.status().word() + ", but "
                                        + String.join("; ", gap.against()),
                                "change the status, or treat what speaks against it"))
                .toList();
    }
}
