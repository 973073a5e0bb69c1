package org.stridebook.check.grid;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;

/** A threat and a denial in the same cell of the grid. */
public final class AnswersDisagreeRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.ANSWERS_DISAGREE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var problems = new ArrayList<Problem>();
        for (AssessedElement element : assessment.elements()) {
            for (GridCell cell : element.grid()) {
                if (cell.disagreed()) {
                    problems.add(problem(element, cell));
                }
            }
        }
        return problems;
    }

    private Problem problem(AssessedElement element, GridCell cell) {
        List<Answer> denials = cell.disagreeing().stream()
                .filter(answer -> answer.value() == Answer.Value.NO || answer.value() == Answer.Value.NOT_APPLICABLE)
                .toList();
        var places = cell.disagreeing().stream()
                .map(answer -> answer.source().at(Column.ANSWER))
                .toList();
        var who = denials.stream()
                .map(Answer::participant)
                .filter(name -> !name.isBlank())
                .toList();
        return kind().at(
                        places,
                        "there is a threat for " + cell.letter().letter() + " of "
                                + Say.quoted(element.element().name()) + ", but "
                                + (who.isEmpty() ? "somebody" : Say.list(who)) + " answered "
                                + denials.get(0).value().word(),
                        "talk about it and write down one answer; until then the threat counts");
    }
}
