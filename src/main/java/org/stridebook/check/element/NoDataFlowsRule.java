package org.stridebook.check.element;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Component;

/** A diagram of boxes alone. */
public final class NoDataFlowsRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.NO_DATA_FLOWS;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<Component> components = assessment.workshop().components();
        if (components.size() < 2 || !assessment.workshop().flows().isEmpty()) {
            return List.of();
        }
        var places = components.stream()
                .map(component -> component.source().at(Column.COMPONENT))
                .toList();
        return List.of(kind().at(
                        places,
                        "there are " + components.size() + " components but no data flows",
                        "list who sends what to whom on a Data flows sheet: From, To, Data"));
    }
}
