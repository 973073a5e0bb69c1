package org.stridebook.check.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.assessment.threat.TestCover;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.TestResult;

/** Results that would show something of a threat that nobody listed. One for a target that nobody knows is told as such. */
public final class TestWithoutThreatRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_WITHOUT_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<TestResult> unknown = assessment.tests().stream()
                .filter(read -> !read.target().unknown().isEmpty())
                .map(ResolvedResult::test)
                .collect(Collectors.toSet());
        List<TestResult> joinless = TestCover.of(assessment.threats(), assessment.tests()).joinless().stream()
                .filter(test -> !unknown.contains(test))
                .toList();
        if (joinless.isEmpty()) {
            return List.of();
        }
        var places =
                joinless.stream().map(test -> test.source().place()).distinct().toList();
        var tried = joinless.stream()
                .map(TestResult::tried)
                .filter(text -> !text.isEmpty())
                .toList();
        return List.of(
                kind().at(
                                places.subList(0, Math.min(20, places.size())),
                                Say.count(joinless.size(), "test result")
                                        + (joinless.size() == 1 ? " fits" : " fit") + " no threat of this system"
                                        + (tried.isEmpty() ? "" : ": " + Say.list(tried)),
                                "list the threat with its ATLAS technique, or begin the file's name with the id of the threat that was tested"));
    }
}
