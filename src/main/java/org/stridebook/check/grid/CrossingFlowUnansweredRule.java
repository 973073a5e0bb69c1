package org.stridebook.check.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ElementId;

/** Flows across a trust boundary with letters that nobody answered. */
public final class CrossingFlowUnansweredRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.CROSSING_FLOW_UNANSWERED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.elements().stream()
                .filter(AssessedElement::crossesBoundary)
                .filter(element -> !Gaps.of(element).isEmpty())
                .map(element -> problem(element, assessment))
                .toList();
    }

    private Problem problem(AssessedElement flow, Assessment assessment) {
        return kind().at(
                        flow.element().source().at(Column.FROM),
                        "nobody answered " + Say.list(Gaps.of(flow)) + " for the flow "
                                + Say.quoted(flow.element().name()) + ", which crosses from "
                                + zone(flow.from(), assessment)
                                + " to " + zone(flow.to(), assessment),
                        "write a threat, or no with the reason");
    }

    private static String zone(@Nullable ElementId end, Assessment assessment) {
        String zone = end == null
                ? ""
                : assessment.element(end).map(AssessedElement::zone).orElse("");
        return Say.quoted(zone);
    }
}
