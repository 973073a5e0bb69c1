package org.stridebook.check.treatment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.measure.Recommendation;
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
        String help = "plan a measure" + advice(threat) + ", or write a decision to accept the risk";
        return kind().at(
                        threat.threat().source().at(Column.MITIGATION),
                        Say.threat(threat) + " is open and "
                                + Say.level(
                                        Objects.requireNonNull(threat.current().level()))
                                + ", but nothing is planned against it",
                        help);
    }

    /** What nobody thought of, else what is only done against other threats; never what is there already or was rejected. */
    private static String advice(AssessedThreat threat) {
        return Stream.of(Recommendation.State.NOT_CONSIDERED, Recommendation.State.ELSEWHERE)
                .flatMap(state -> threat.recommendations().stream().filter(one -> one.state() == state))
                .map(Recommendation::mitigation)
                .findFirst()
                .map(mitigation -> ", such as " + mitigation.id() + " " + mitigation.name())
                .orElse("");
    }
}
