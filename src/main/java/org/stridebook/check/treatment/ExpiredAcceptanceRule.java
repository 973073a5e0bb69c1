package org.stridebook.check.treatment;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Decision;

/** Acceptances whose last day is past. */
public final class ExpiredAcceptanceRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.EXPIRED_ACCEPTANCE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        for (AssessedThreat threat : assessment.threats()) {
            Acceptance acceptance = threat.acceptance();
            Decision decision = threat.decision();
            if (acceptance != null && decision != null && acceptance.state() == Acceptance.State.EXPIRED) {
                problems.add(kind().at(
                                decision.source().at(Column.EXPIRES),
                                "the acceptance of " + Say.threat(threat) + " ended on " + acceptance.expires()
                                        + ", so it counts as open",
                                "decide again and write a new row with a new expiry date, or treat the risk"));
            }
        }
        return problems;
    }
}
