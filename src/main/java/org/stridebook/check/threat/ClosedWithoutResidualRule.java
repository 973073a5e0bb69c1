package org.stridebook.check.threat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Treatment;

/** Mitigated, accepted and transferred threats of which nobody said what is left. */
public final class ClosedWithoutResidualRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.CLOSED_WITHOUT_RESIDUAL;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.RESIDUAL_LIKELIHOOD,
                        "counts",
                        "count",
                        "as treated without a rating of the risk that is left",
                        "write residual likelihood and residual impact")
                .of(assessment, ClosedWithoutResidualRule::isUnrated);
    }

    private static final Set<Treatment> CLOSED = EnumSet.of(Treatment.MITIGATED, Treatment.ACCEPT, Treatment.TRANSFER);

    private static boolean isUnrated(AssessedThreat assessed) {
        Threat threat = assessed.threat();
        return CLOSED.contains(assessed.treatment())
                && threat.residualLikelihood() == null
                && threat.residualImpact() == null
                && threat.statedResidual().isBlank();
    }
}
