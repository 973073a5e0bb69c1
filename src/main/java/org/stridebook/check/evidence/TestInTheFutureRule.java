package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** A test cannot have been run after the day of the report. */
public final class TestInTheFutureRule implements Rule {

    private static final int MOST_PLACES = 20;

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_IN_THE_FUTURE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var late = assessment.tests().stream()
                .map(ResolvedResult::test)
                .filter(test -> test.date() != null && test.date().isAfter(assessment.asOf()))
                .toList();
        if (late.isEmpty()) {
            return List.of();
        }
        var places = late.stream()
                .map(test -> test.source().at(Column.DATE))
                .limit(MOST_PLACES)
                .toList();
        return List.of(kind().at(
                        places,
                        Say.count(late.size(), "test result") + (late.size() == 1 ? " has" : " have") + " a date after "
                                + assessment.asOf() + ", the day of this report",
                        "correct the date; the result counts as the latest of its test"));
    }
}
