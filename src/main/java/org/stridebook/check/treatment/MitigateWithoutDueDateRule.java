package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Treatment;

/** Promises without a date. */
public final class MitigateWithoutDueDateRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.MITIGATE_WITHOUT_DUE_DATE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.DUE,
                        "is",
                        "are",
                        "to be mitigated, but nobody said by when",
                        "write a due date for the threat or for its measures")
                .of(assessment, MitigateWithoutDueDateRule::isUndated);
    }

    private static boolean isUndated(AssessedThreat threat) {
        return threat.treatment() == Treatment.MITIGATE && threat.due() == null;
    }
}
