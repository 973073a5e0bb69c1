package org.stridebook.check.evidence;

import java.util.List;
import java.util.Objects;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.TestResult;

/** More attempts got through than were made. */
public final class TestMoreThanAttemptsRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_MORE_THAN_ATTEMPTS;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.tests().stream()
                .map(ResolvedResult::test)
                .filter(TestMoreThanAttemptsRule::isMore)
                .map(test -> kind().at(
                                test.source().at(Column.SUCCESSES),
                                test.successes() + " of " + test.attempts() + " attempts cannot have got through",
                                "correct one of the two numbers; the result counts as a breach"))
                .toList();
    }

    private static boolean isMore(TestResult test) {
        return test.attempts() != null && Objects.requireNonNullElse(test.successes(), 0) > test.attempts();
    }
}
