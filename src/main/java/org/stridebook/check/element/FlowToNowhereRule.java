package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Arrows with an end that is no box. */
public final class FlowToNowhereRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.FLOW_TO_NOWHERE;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var named = NamedPlaces.inFlows(assessment);
        var problems = new ArrayList<Problem>();
        named.places().forEach((name, places) -> {
            if (named.names().component(name) == null) {
                String flows = Say.count(places.size(), "data flow")
                        + (places.size() == 1 ? " starts or ends" : " start or end");
                problems.add(kind().at(
                                places,
                                flows + " at " + Say.quoted(name) + ", which is in no component list",
                                named.help(name)));
            }
        });
        return problems;
    }
}
