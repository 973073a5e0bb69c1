package org.stridebook.check.treatment;

import java.util.List;
import java.util.Objects;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Open high risks that nobody owns, neither the threat nor one of its measures. */
public final class HighWithoutOwnerRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.HIGH_WITHOUT_OWNER;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(AssessedThreat::isOpenHigh)
                .filter(threat -> threat.owner().isBlank())
                .map(this::problem)
                .toList();
    }

    private Problem problem(AssessedThreat threat) {
        return kind().at(
                        threat.threat().source().at(Column.OWNER),
                        Say.threat(threat) + " is open and "
                                + Say.level(
                                        Objects.requireNonNull(threat.current().level())) + ", but nobody owns it",
                        "write who decides what is done about it");
    }
}
