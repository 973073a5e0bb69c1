package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Treatment;

/** Mitigated by word, while the latest test still got through. */
public final class MitigatedButGotThroughRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.MITIGATED_BUT_GOT_THROUGH;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.STATUS,
                        "counts",
                        "count",
                        "as mitigated, but attempts got through in the latest run of a test",
                        "look at the result; open the threat again, or write down why what is left is accepted")
                .of(assessment, MitigatedButGotThroughRule::isContradicted);
    }

    private static boolean isContradicted(AssessedThreat threat) {
        return threat.treatment() == Treatment.MITIGATED && threat.gotThrough();
    }
}
