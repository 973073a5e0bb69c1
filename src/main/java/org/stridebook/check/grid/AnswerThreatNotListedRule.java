package org.stridebook.check.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.check.rule.ThreatKeys;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;

/** Answers that say "threat" where the register has none. */
public final class AnswerThreatNotListedRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.ANSWER_THREAT_NOT_LISTED;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Set<Key> known = ThreatKeys.of(assessment);
        var problems = new ArrayList<Problem>();
        for (Answer answer : assessment.workshop().answers()) {
            List<String> unknown = answer.threats().stream()
                    .filter(id -> !known.contains(Key.of(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                problems.add(kind().at(
                                answer.source().at(Column.THREAT_ID),
                                "the answer for " + Say.quoted(answer.element()) + " names threat " + Say.list(unknown)
                                        + ", which is not in the threat list",
                                "add the threat, or correct the id"));
            }
        }
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
