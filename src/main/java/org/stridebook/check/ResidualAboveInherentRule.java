package org.stridebook.check;

import java.util.List;
import org.stridebook.assessment.AssessedThreat;
import org.stridebook.assessment.Assessment;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.RiskLevel;

/** Treatment that makes it worse. */
final class ResidualAboveInherentRule implements Rule {

    @Override
    public Kind kind() {
        return CheckProblems.RESIDUAL_ABOVE_INHERENT;
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
