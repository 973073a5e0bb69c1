package org.stridebook.check.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;

/** Measures that treat what is not there. */
public final class MitigationForUnknownThreatRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.MITIGATION_FOR_UNKNOWN_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<Key> known = ThreatKeys.of(assessment);
        var problems = new ArrayList<Problem>();
        for (Mitigation row : assessment.workshop().mitigations()) {
            List<String> unknown = row.threats().stream()
                    .filter(id -> !known.contains(Key.of(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                problems.add(kind().at(
                                row.source().at(Column.THREAT_ID),
                                "measure " + Say.quoted(row.title()) + " names threat "
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
