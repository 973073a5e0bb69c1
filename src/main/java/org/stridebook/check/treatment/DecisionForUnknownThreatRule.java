package org.stridebook.check.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Decision;

/** Decisions that reach no threat. */
public final class DecisionForUnknownThreatRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.DECISION_FOR_UNKNOWN_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<Key> known = ThreatKeys.of(assessment);
        var problems = new ArrayList<Problem>();
        for (Decision row : assessment.workshop().decisions()) {
            List<String> unknown = Stream.of(row.threat())
                    .filter(id -> !known.contains(Key.of(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                problems.add(kind().at(
                                row.source().at(Column.THREAT_ID),
                                "a decision names threat "
                                        + Say.list(unknown.stream()
                                                .map(Say::quoted)
                                                .toList()) + ", which " + (unknown.size() == 1 ? "is" : "are")
                                        + " not in the threat list",
                                "correct the id, or add the threat"));
            }
        }
        return problems;
    }
}
