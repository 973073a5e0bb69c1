package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.check.rule.UnknownThreats;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Decisions that reach no threat. */
public final class DecisionForUnknownThreatRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.DECISION_FOR_UNKNOWN_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new UnknownThreats(kind(), ThreatKeys.of(assessment), "decisions", "correct the id, or add the threat")
                .of(assessment.workshop().decisions().stream()
                        .map(row -> new UnknownThreats.Row(
                                "a decision",
                                List.of(row.threat()),
                                row.source().at(Column.THREAT_ID)))
                        .toList());
    }
}
