package org.stridebook.assessment.threat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Treatment;

/**
 * How much of a register was tested.
 *
 * @param results all test results of the system
 * @param joinless those that are of no threat in the register, not even loosely
 * @param loose those that share no more than an OWASP item with threats
 * @param threats how many threats there are, leaving out what proved to be none
 * @param tested how many of them have a result
 * @param openHigh open threats that are high or critical today
 * @param gotThrough threats with a test whose latest run let attempts through, worst first
 * @param neverTested open high ones of which nothing was tested, worst first
 */
public record TestCover(
        List<TestResult> results,
        List<TestResult> joinless,
        List<TestResult> loose,
        int threats,
        int tested,
        int openHigh,
        List<AssessedThreat> gotThrough,
        List<AssessedThreat> neverTested) {

    public TestCover {
        results = List.copyOf(results);
        joinless = List.copyOf(joinless);
        loose = List.copyOf(loose);
        gotThrough = List.copyOf(gotThrough);
        neverTested = List.copyOf(neverTested);
    }

    /** {@code tests} by place. */
    public static TestCover of(List<AssessedThreat> threats, List<ResolvedResult> tests) {
        List<TestResult> results = tests.stream().map(ResolvedResult::test).toList();
        Set<TestResult> joined = new HashSet<>();
        Set<TestResult> loose = new HashSet<>();
        threats.forEach(threat -> {
            joined.addAll(threat.tests());
            loose.addAll(threat.looseTests());
        });
        loose.removeAll(joined);
        List<AssessedThreat> real = threats.stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .toList();
        List<AssessedThreat> high =
                real.stream().filter(AssessedThreat::isOpenHigh).toList();
        return new TestCover(
                results,
                results.stream()
                        .filter(result -> !joined.contains(result) && !loose.contains(result))
                        .toList(),
                results.stream().filter(loose::contains).toList(),
                real.size(),
                (int) real.stream().filter(AssessedThreat::isTested).count(),
                high.size(),
                real.stream().filter(AssessedThreat::gotThrough).toList(),
                high.stream().filter(threat -> !threat.isTested()).toList());
    }
}
