package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** A team that tests should begin with what it fears most. One that has no tests at all is not told for each threat. */
public final class HighNeverTestedRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.HIGH_NEVER_TESTED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        if (assessment.workshop().testResults().isEmpty()) {
            return List.of();
        }
        return new Grouped(
                        kind(),
                        Column.THREAT_ID,
                        "is",
                        "are",
                        "open and rated high, but never tested",
                        "test it, or name it in the sheet of test results")
                .of(assessment, threat -> threat.isOpenHigh() && !threat.isTested());
    }
}
