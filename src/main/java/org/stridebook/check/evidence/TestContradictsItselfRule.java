package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.TestResult;

/** A verdict that says the opposite of the numbers beside it. The report takes the worse of the two. */
public final class TestContradictsItselfRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_CONTRADICTS_ITSELF;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.tests().stream()
                .map(ResolvedResult::test)
                .filter(TestContradictsItselfRule::isContradiction)
                .map(test -> kind().at(
                                test.source().at(Column.VERDICT),
                                "the verdict is " + Say.quoted(test.verdict().text()) + ", and " + numbers(test),
                                "correct one of them; until then the worse of the two counts"))
                .toList();
    }

    private static boolean isContradiction(TestResult test) {
        Outcome said = test.verdict().meaning();
        Integer successes = test.successes();
        Double share = test.share();
        boolean some = (successes != null && successes > 0) || (share != null && share > 0);
        boolean none = !some && (successes != null || share != null);
        return (said == Outcome.HELD && some) || (said == Outcome.GOT_THROUGH && none);
    }

    private static String numbers(TestResult test) {
        if (test.successes() == null) {
            boolean none = test.share() == null || test.share() == 0;
            return none ? "no attempt got through" : "some attempts got through";
        }
        String all = test.attempts() == null ? "" : " of " + test.attempts();
        return test.successes() + all + (test.successes() == 1 ? " attempt" : " attempts") + " got through";
    }
}
