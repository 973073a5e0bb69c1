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

/** Boxes without an arrow, where there are arrows at all. */
public final class ComponentInNoFlowRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.COMPONENT_IN_NO_FLOW;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<AssessedElement> lonely = assessment.elements().stream()
                .filter(element -> element.element() instanceof Component)
                .filter(element -> element.inScope() && element.flows().isEmpty())
                .toList();
        if (lonely.isEmpty() || assessment.workshop().flows().isEmpty()) {
            return List.of();
        }
        var places = lonely.stream()
                .map(element -> element.element().source().at(Column.COMPONENT))
                .toList();
        var names = lonely.stream().map(element -> element.element().name()).toList();
        return List.of(kind().at(
                        places,
                        (names.size() == 1 ? "component " : "components ") + Say.list(names)
                                + (names.size() == 1 ? " has" : " have") + " no data flow in or out",
                        "add the flows, or mark what does not belong here as out of scope"));
    }
}
