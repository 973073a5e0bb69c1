package org.stridebook.check.threat;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Threats that answer no question of the grid. */
public final class ThreatWithoutStrideRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.THREAT_WITHOUT_STRIDE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.STRIDE,
                        "has",
                        "have",
                        "no STRIDE letter",
                        "write one or more of S, T, R, I, D, E")
                .of(assessment, threat -> threat.threat().letters().isEmpty());
    }
}
