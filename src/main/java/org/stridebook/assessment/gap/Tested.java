package org.stridebook.assessment.gap;

import java.util.List;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.TestSeries;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.TestResult;

/**
 * What tests found about a subcategory.
 *
 * @param results of the threats tied to it, each once
 * @param gotThrough threats of which attempts got through in the latest run of a test, worst first
 */
public record Tested(List<TestResult> results, List<AssessedThreat> gotThrough) {

    public Tested {
        results = List.copyOf(results);
        gotThrough = List.copyOf(gotThrough);
    }

    static Tested of(List<AssessedThreat> threats) {
        return new Tested(
                threats.stream()
                        .flatMap(threat -> threat.tests().stream())
                        .distinct()
                        .toList(),
                threats.stream().filter(AssessedThreat::gotThrough).toList());
    }

    /** Tested, and nothing got through in the latest run of any test; what came of each is known. */
    public boolean held() {
        List<TestSeries> tests = TestSeries.of(results);
        return !tests.isEmpty() && tests.stream().allMatch(test -> test.outcome() == Outcome.HELD);
    }
}
