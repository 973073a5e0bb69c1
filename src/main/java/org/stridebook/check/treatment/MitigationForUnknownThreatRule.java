package org.stridebook.check.treatment;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.check.rule.UnknownThreats;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Measures that treat what is not there. */
public final class MitigationForUnknownThreatRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.MITIGATION_FOR_UNKNOWN_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return new UnknownThreats(kind(), ThreatKeys.of(assessment), "measures", "correct the id, or add the threat")
                .of(assessment.workshop().mitigations().stream()
                        .map(row -> new UnknownThreats.Row(
                                "measure " + Say.quoted(row.title()),
                                row.threats(),
                                row.source().at(Column.THREAT_ID)))
                        .toList());
    }
}
