package org.stridebook.check.reference;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Grouped;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Threats that name no technique; one whose reference is wrong is told of that instead. */
public final class ThreatWithoutTechniqueRule implements Rule {

    @Override
    public Kind kind() {
        return ReferenceProblems.THREAT_WITHOUT_TECHNIQUE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new Grouped(
                        kind(),
                        Column.ATLAS,
                        "has",
                        "have",
                        "no ATLAS technique",
                        "write the id or name of the technique that an attacker would use")
                .of(assessment, threat -> threat.references().isEmpty());
    }
}
