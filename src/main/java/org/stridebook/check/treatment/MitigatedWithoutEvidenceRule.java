package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Treatment;

/** Mitigated by word only: neither a checked measure nor a test result. */
public final class MitigatedWithoutEvidenceRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.MITIGATED_WITHOUT_EVIDENCE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.STATUS,
                        "counts",
                        "count",
                        "as mitigated, but nothing shows that somebody checked",
                        "add a row to the Mitigations sheet with Checked by and Evidence")
                .of(assessment, MitigatedWithoutEvidenceRule::isClaimed);
    }

    private static boolean isClaimed(AssessedThreat threat) {
        return threat.treatment() == Treatment.MITIGATED
                && !threat.isTested()
                && threat.measures().stream().noneMatch(MitigatedWithoutEvidenceRule::isShown);
    }

    private static boolean isShown(Measure measure) {
        return !measure.checkedBy().isBlank() && !measure.evidence().isBlank();
    }
}
