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

/** Open high risks that nobody does anything about. */
public final class HighWithoutMitigationRule implements Rule {

    @Override
    public Kind kind() {
        return TreatmentProblems.HIGH_WITHOUT_MITIGATION;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(AssessedThreat::isOpenHigh)
                .filter(threat -> threat.liveMeasures().isEmpty())
                .map(this::problem)
                .toList();
    }

    private Problem problem(AssessedThreat threat) {
        String help = threat.recommendations().isEmpty()
                ? "plan a measure, or write a decision to accept the risk"
                : "plan a measure, such as " + first(threat) + ", or write a decision to accept the risk";
        return kind().at(
                        threat.threat().source().at(Column.MITIGATION),
                        Say.threat(threat) + " is open and "
                                + Say.level(
                                        Objects.requireNonNull(threat.current().level()))
                                + ", but nothing is planned against it",
                        help);
    }

    private static String first(AssessedThreat threat) {
        var mitigation = threat.recommendations().get(0).mitigation();
        return mitigation.id() + " " + mitigation.name();
    }
}
