package org.stridebook.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.TestResult;

/** Test results that stand on nothing. */
public final class TestForUnknownTargetRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_FOR_UNKNOWN_TARGET;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<Key> threats = ThreatKeys.of(assessment);
        var names = ElementNames.of(assessment.workshop());
        Map<String, List<Location>> unknown = new TreeMap<>();
        for (TestResult test : assessment.workshop().testResults()) {
            boolean known = test.target().isEmpty()
                    || threats.contains(Key.of(test.target()))
                    || names.find(test.target()).isFound();
            if (!known) {
                unknown.computeIfAbsent(test.target(), unused -> new ArrayList<>())
                        .add(test.source().at(Column.THREAT_ID));
            }
        }
        return unknown.entrySet().stream()
                .map(entry -> kind().at(
                                entry.getValue(),
                                Say.count(entry.getValue().size(), "test result") + " for " + Say.quoted(entry.getKey())
                                        + ", which is neither a threat nor a component here",
                                "write the id of the threat, or the component's name"))
                .toList();
    }
}
