package org.stridebook.assessment.gap;

import java.util.List;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.workshop.TestResult;

/**
 * What tests found about a subcategory.
 *
 * @param results of the threats tied to it, each once
 * @param gotThrough threats of which attempts of the latest test got through, worst first
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

    /** Tested with a known outcome, and nothing got through. */
    public boolean held() {
        return gotThrough.isEmpty() && results.stream().anyMatch(result -> result.successes() != null);
    }
}
