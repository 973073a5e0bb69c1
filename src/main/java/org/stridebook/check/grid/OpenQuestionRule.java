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

/** Questions that were answered with "don't know". */
public final class OpenQuestionRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.OPEN_QUESTION;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Location>();
        for (AssessedElement element : assessment.elements()) {
            for (GridCell cell : element.grid()) {
                if (cell.state() == GridCell.State.DONT_KNOW) {
                    names.add(element.element().name() + " (" + cell.letter().letter() + ")");
                    cell.answers().stream()
                            .filter(answer -> answer.value() == Answer.Value.DONT_KNOW)
                            .forEach(answer -> places.add(answer.source().at(Column.ANSWER)));
                }
            }
        }
        return names.isEmpty()
                ? List.of()
                : List.of(kind().at(
                                places,
                                "nobody knows the answer for " + Say.list(names),
                                "ask who does, and write what they say"));
    }
}
