package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Names in the threat list that stand for nothing. */
public final class UnknownComponentRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.UNKNOWN_COMPONENT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        var named = NamedPlaces.inThreats(assessment);
        if (assessment.elements().isEmpty()) {
            return noList(named);
        }
        var problems = new ArrayList<Problem>();
        named.places().forEach((name, places) -> {
            if (!named.names().find(name).isFound()) {
                problems.add(kind().at(places, message(name, assessment), named.help(name)));
            }
        });
        return problems;
    }

    private static String message(String name, Assessment assessment) {
        List<AssessedThreat> threats = assessment.threats().stream()
                .filter(threat -> threat.unknownElements().contains(name))
                .toList();
        return Say.threats(threats) + (threats.size() == 1 ? " names component " : " name component ")
                + Say.quoted(name) + ", which is in no component or flow list";
    }

    /** One cause, however many threats there are. */
    private List<Problem> noList(NamedPlaces named) {
        if (named.places().isEmpty()) {
            return List.of();
        }
        var places = named.places().values().stream().flatMap(List::stream).toList();
        return List.of(kind().at(
                        places,
                        "threats name " + Say.count(named.places().size(), "component")
                                + ", but the workshop lists neither components nor data flows",
                        "list them on a Components sheet: ID, Component, Type, Trust zone"));
    }
}
