package org.stridebook.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Test results that stand on nothing. */
public final class TestForUnknownTargetRule implements Rule {

    @Override
    public Kind kind() {
        return EvidenceProblems.TEST_FOR_UNKNOWN_TARGET;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<String, List<Location>> unknown = new TreeMap<>();
        for (ResolvedResult read : assessment.tests()) {
            read.target()
                    .unknown()
                    .forEach(name -> unknown.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(read.test().source().at(Column.THREAT_ID)));
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
