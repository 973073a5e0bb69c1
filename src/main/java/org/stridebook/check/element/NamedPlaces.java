package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Element;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Threat;

/** Where a workshop names components and flows: each name as written, with every cell that holds it. */
record NamedPlaces(ElementNames names, Map<String, List<Location>> places) {

    /** Names in the threat list. */
    static NamedPlaces inThreats(Assessment assessment) {
        var found = new NamedPlaces(ElementNames.of(assessment.workshop()), new TreeMap<>());
        for (Threat threat : assessment.workshop().threats()) {
            threat.elements().forEach(name -> found.add(name, threat.source().at(Column.COMPONENT)));
        }
        return found;
    }

    /** Names in the STRIDE answers. */
    static NamedPlaces inAnswers(Assessment assessment) {
        var found = new NamedPlaces(ElementNames.of(assessment.workshop()), new TreeMap<>());
        for (Answer answer : assessment.workshop().answers()) {
            found.add(answer.element(), answer.source().at(Column.ELEMENT));
        }
        return found;
    }

    /** Names at the ends of flows. */
    static NamedPlaces inFlows(Assessment assessment) {
        var found = new NamedPlaces(ElementNames.of(assessment.workshop()), new TreeMap<>());
        for (Flow flow : assessment.workshop().flows()) {
            found.add(flow.from(), flow.source().at(Column.FROM));
            found.add(flow.to(), flow.source().at(Column.TO));
        }
        return found;
    }

    private void add(String name, Location place) {
        if (!name.isBlank()) {
            places.computeIfAbsent(name, unused -> new ArrayList<>()).add(place);
        }
    }

    /** Names of this and others together. */
    NamedPlaces and(NamedPlaces other) {
        other.places.forEach((name, more) -> more.forEach(place -> add(name, place)));
        return this;
    }

    /** What to do about a name in no list: the nearest one with its place, or what to add. */
    String help(String name) {
        return names.nearest(name)
                .map(near -> "did you mean " + Say.quoted(near.name()) + "? (" + place(near) + ")")
                .orElse("add it to the Components sheet, or write a name that stands there");
    }

    private static Location place(Element element) {
        return element.source().at(Column.COMPONENT);
    }
}
