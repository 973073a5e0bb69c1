package org.stridebook.check.threat;

import java.util.List;
import java.util.Objects;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.rating.StatedLevel;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** A typed risk word that does not follow from the ratings beside it. */
public final class StatedRiskDiffersRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.STATED_RISK_DIFFERS;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(StatedRiskDiffersRule::differs)
                .map(threat -> problem(threat, assessment.settings().scheme()))
                .toList();
    }

    private static boolean differs(AssessedThreat threat) {
        RiskLevel stated = StatedLevel.of(threat.threat().statedRisk());
        boolean computed = threat.before().isRated() && threat.before().score() > 0;
        return stated != null && computed && stated != threat.before().level();
    }

    private Problem problem(AssessedThreat threat, RiskScheme scheme) {
        String level = Say.level(Objects.requireNonNull(threat.before().level()));
        return kind().at(
                        threat.threat().source().at(Column.RISK),
                        Say.threat(threat) + " states the risk "
                                + Say.quoted(threat.threat().statedRisk()) + ", but its ratings make it " + level
                                + " by the scheme " + scheme.name(),
                        "the report says " + level + "; correct the word or the ratings");
    }
}
