package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Names with a slip of the pen, said once for all their places. */
public final class NameReadLenientlyRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.NAME_READ_LENIENTLY;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var named = NamedPlaces.inThreats(assessment)
                .and(NamedPlaces.inAnswers(assessment))
                .and(NamedPlaces.inFlows(assessment));
        var problems = new ArrayList<Problem>();
        named.places().forEach((name, places) -> {
            var match = named.names().find(name);
            if (match.lenient()) {
                problems.add(kind().at(
                                places,
                                Say.quoted(name) + " was read as " + Say.quoted(match.name()),
                                "write it the same everywhere; if it is something else, give it its own row"));
            }
        });
        return problems;
    }
}
