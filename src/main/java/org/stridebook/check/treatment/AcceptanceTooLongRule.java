package org.stridebook.check.treatment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Decision;

/** Acceptances that outlive the policy; counted from the decision, or from the session where that has no date. */
public final class AcceptanceTooLongRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.ACCEPTANCE_TOO_LONG;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        for (AssessedThreat threat : assessment.threats()) {
            Acceptance acceptance = threat.acceptance();
            Decision decision = threat.decision();
            if (acceptance != null
                    && acceptance.state().holds()
                    && decision != null
                    && days(acceptance, assessment) > limit(threat, assessment)) {
                problems.add(kind().at(
                                decision.source().at(Column.EXPIRES),
                                "the acceptance of " + Say.threat(threat) + " lasts " + days(acceptance, assessment)
                                        + " days; the policy allows " + limit(threat, assessment),
                                "choose an earlier expiry date, or change the policy in stridebook.yaml"));
            }
        }
        return problems;
    }

    private static long days(Acceptance acceptance, Assessment assessment) {
        LocalDate session = assessment.workshop().profile().session();
        LocalDate from = acceptance.decided() != null ? acceptance.decided() : session;
        LocalDate until = acceptance.expires();
        return from == null || until == null ? 0 : ChronoUnit.DAYS.between(from, until);
    }

    private static int limit(AssessedThreat threat, Assessment assessment) {
        Policy policy = assessment.settings().policy();
        return threat.after().isHigh() ? policy.acceptanceHigh() : policy.acceptance();
    }
}
