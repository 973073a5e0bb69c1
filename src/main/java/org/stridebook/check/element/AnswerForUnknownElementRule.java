package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Answers that reach no row of the grid. */
public final class AnswerForUnknownElementRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.ANSWER_FOR_UNKNOWN_ELEMENT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var named = NamedPlaces.inAnswers(assessment);
        var problems = new ArrayList<Problem>();
        named.places().forEach((name, places) -> {
            if (!named.names().find(name).isFound()) {
                problems.add(kind().at(
                                places,
                                "STRIDE answers are given for " + Say.quoted(name)
                                        + ", which is in no component or flow list",
                                named.help(name)));
            }
        });
        return problems;
    }
}
