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
 * @param joinless those that name neither threat nor element, and are of no threat in the register
 * @param threats how many threats there are, leaving out what proved to be none
 * @param tested how many of them have a result
 * @param openHigh open threats that are high or critical today
 * @param neverTested those of them without a result, worst first
 */
public record TestCover(
        List<TestResult> results,
        List<TestResult> joinless,
        int threats,
        int tested,
        int openHigh,
        List<AssessedThreat> neverTested) {

    public TestCover {
        results = List.copyOf(results);
        joinless = List.copyOf(joinless);
        neverTested = List.copyOf(neverTested);
    }

    public static TestCover of(List<AssessedThreat> threats, List<TestResult> results) {
        Set<TestResult> joined = new HashSet<>();
        threats.forEach(threat -> joined.addAll(threat.tests()));
        List<AssessedThreat> real = threats.stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .toList();
        List<AssessedThreat> high =
                real.stream().filter(AssessedThreat::isOpenHigh).toList();
        return new TestCover(
                results,
                results.stream()
                        .filter(result -> result.target().isEmpty() && !joined.contains(result))
                        .toList(),
                real.size(),
                (int) real.stream().filter(AssessedThreat::isTested).count(),
                high.size(),
                high.stream().filter(threat -> !threat.isTested()).toList());
    }
}
