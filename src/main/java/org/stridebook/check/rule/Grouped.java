package org.stridebook.check.rule;

import java.util.List;
import java.util.function.Predicate;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** One problem for all threats that lack the same thing. */
public record Grouped(Kind kind, Column column, String verbOfOne, String verbOfMany, String rest, String help) {

    /** {@code threat T-1 has no owner}, {@code threats T-1 and T-2 have no owner}. */
    public List<Problem> of(Assessment assessment, Predicate<AssessedThreat> affected) {
        List<AssessedThreat> found =
                assessment.threats().stream().filter(affected).toList();
        if (found.isEmpty()) {
            return List.of();
        }
        String verb = found.size() == 1 ? verbOfOne : verbOfMany;
        var places = found.stream()
                .map(threat -> threat.threat().source().at(column))
                .toList();
        return List.of(kind.at(places, Say.threats(found) + " " + verb + " " + rest, help));
    }
}
