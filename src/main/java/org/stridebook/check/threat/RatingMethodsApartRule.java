package org.stridebook.check.threat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.CrossCheck;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** DREAD and the matrix two levels apart (risk notes 1). */
public final class RatingMethodsApartRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.RATING_METHODS_APART;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(threat -> distance(
                                threat.before().level(),
                                CrossCheck.of(threat, assessment.settings().scheme()))
                        >= 2)
                .map(threat -> problem(threat, assessment.settings().scheme()))
                .toList();
    }

    private static int distance(@Nullable RiskLevel one, @Nullable RiskLevel other) {
        if (one == null || other == null) {
            return 0;
        }
        RiskLevel low = one.compareTo(other) < 0 ? one : other;
        return EnumSet.range(low, low == one ? other : one).size() - 1;
    }

    private Problem problem(AssessedThreat threat, RiskScheme scheme) {
        String used = Say.level(Objects.requireNonNull(threat.before().level()));
        String other = Say.level(Objects.requireNonNull(CrossCheck.of(threat, scheme)));
        String matrix = scheme.dread() == null ? used : other;
        String dread = scheme.dread() == null ? other : used;
        return kind().at(
                        threat.threat().source().at(Column.DAMAGE),
                        Say.threat(threat) + " is " + matrix + " by likelihood and impact, but " + dread + " by DREAD",
                        "the report says " + used + "; look at the factors again");
    }
}
