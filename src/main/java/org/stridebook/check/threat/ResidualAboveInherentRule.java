package org.stridebook.check.threat;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.RiskLevel;

/** Treatment that makes it worse. */
public final class ResidualAboveInherentRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.RESIDUAL_ABOVE_INHERENT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.RESIDUAL_LIKELIHOOD,
                        "is",
                        "are",
                        "rated higher after treatment than before",
                        "check whether both ratings were swapped")
                .of(assessment, ResidualAboveInherentRule::isWorse);
    }

    private static boolean isWorse(AssessedThreat threat) {
        RiskLevel before = threat.before().level();
        RiskLevel after = threat.after().level();
        return before != null && after != null && after.compareTo(before) > 0;
    }
}
