package org.stridebook.check.grid;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.check.rule.UnknownThreats;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;

/** Answers that say "threat" where the register has none. */
public final class AnswerThreatNotListedRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.ANSWER_THREAT_NOT_LISTED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var named =
                new UnknownThreats(kind(), ThreatKeys.of(assessment), "answers", "add the threat, or correct the id");
        var problems = new ArrayList<>(named.of(assessment.workshop().answers().stream()
                .map(answer -> new UnknownThreats.Row(
                        "the answer for " + Say.quoted(answer.element()),
                        answer.threats(),
                        answer.source().at(Column.THREAT_ID)))
                .toList()));
        problems.addAll(withoutAny(assessment));
        return problems;
    }

    private List<Problem> withoutAny(Assessment assessment) {
        var names = new ArrayList<String>();
        var places = new ArrayList<Location>();
        for (AssessedElement element : assessment.elements()) {
            for (GridCell cell : element.grid()) {
                boolean bare = cell.threats().isEmpty()
                        && cell.answers().stream()
                                .allMatch(answer -> answer.threats().isEmpty());
                if (bare && cell.state() == GridCell.State.THREAT) {
                    names.add(element.element().name() + " (" + cell.letter().letter() + ")");
                    cell.answers().forEach(answer -> places.add(answer.source().at(Column.ANSWER)));
                }
            }
        }
        return names.isEmpty()
                ? List.of()
                : List.of(kind().at(
                                places,
                                "a threat was answered for " + Say.list(names) + ", but the threat list has none there",
                                "add a row to the threat list, with this component and letter"));
    }
}
