package org.stridebook.check.element;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Flow;

/** Components that stand nowhere. */
public final class ZoneMissingRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.ZONE_MISSING;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<AssessedElement> without = assessment.elements().stream()
                .filter(element -> element.element() instanceof Component && element.zoneMissing())
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        var places = without.stream()
                .map(element -> element.element().source().at(Column.ZONE))
                .toList();
        var names = without.stream().map(element -> element.element().name()).toList();
        long unclear = assessment.elements().stream()
                .filter(element -> element.element() instanceof Flow && element.zoneMissing())
                .count();
        String flows = unclear == 0
                ? ""
                : ", so nobody can say whether " + Say.count(unclear, "data flow")
                        + (unclear == 1 ? " crosses" : " cross") + " a boundary";
        return List.of(kind().at(
                        places,
                        (names.size() == 1 ? "component " : "components ") + Say.list(names)
                                + (names.size() == 1 ? " has" : " have") + " no trust zone" + flows,
                        "write the zone that each runs in"));
    }
}
