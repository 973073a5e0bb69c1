package org.stridebook.check.evidence;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.TestCover;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.TestResult;

/** Results that count for no threat, since nothing but an OWASP item says which one they are about. */
public final class TestTiedLooselyRule implements Rule {

    private static final int MOST_PLACES = 20;

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_TIED_LOOSELY;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<TestResult> loose =
                TestCover.of(assessment.threats(), assessment.tests()).loose();
        if (loose.isEmpty()) {
            return List.of();
        }
        var places = loose.stream()
                .map(test -> test.source().place())
                .distinct()
                .limit(MOST_PLACES)
                .toList();
        return List.of(
                kind().at(
                                places,
                                Say.count(loose.size(), "test result") + (loose.size() == 1 ? " shares" : " share")
                                        + " only an OWASP item with threats, which counts for none of them: "
                                        + Say.list(loose.stream()
                                                .map(TestResult::tried)
                                                .toList()),
                                "begin the file's name with the id of the threat that was tested, or write its ATLAS technique"));
    }
}
