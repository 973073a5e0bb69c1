package org.stridebook.check.grid;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;

/** Bare denials, which nobody can check later. */
public final class NoWithoutReasonRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.NO_WITHOUT_REASON;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Location>();
        for (AssessedElement element : assessment.elements()) {
            for (GridCell cell : element.grid()) {
                if (cell.state() == GridCell.State.NO_REASON) {
                    names.add(element.element().name() + " (" + cell.letter().letter() + ")");
                    cell.answers().stream()
                            .filter(answer ->
                                    answer.value() == Answer.Value.NO || answer.value() == Answer.Value.NOT_APPLICABLE)
                            .forEach(answer -> places.add(answer.source().at(Column.WHY)));
                }
            }
        }
        return names.isEmpty()
                ? List.of()
                : List.of(kind().at(
                                places,
                                "no or not applicable was answered without a reason for " + Say.list(names),
                                "write in Why what makes it so"));
    }
}
