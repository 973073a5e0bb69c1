package org.stridebook.check.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Zone;

/** Zones that only components name, where there is a list of zones. */
public final class ZoneUnknownRule implements Rule {

    @Override
    public Kind kind() {
        return ElementProblems.ZONE_UNKNOWN;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        List<Zone> typed = assessment.workshop().zones();
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<String, List<Location>> unknown = new TreeMap<>();
        for (AssessedElement element : assessment.elements()) {
            boolean known = element.zone().isEmpty()
                    || typed.stream().anyMatch(zone -> zone.name().equals(element.zone()));
            if (!known) {
                unknown.computeIfAbsent(element.zone(), unused -> new ArrayList<>())
                        .add(element.element().source().at(Column.ZONE));
            }
        }
        return unknown.entrySet().stream()
                .map(entry -> kind().at(
                                entry.getValue(),
                                Say.count(entry.getValue().size(), "component")
                                        + (entry.getValue().size() == 1 ? " stands" : " stand") + " in trust zone "
                                        + Say.quoted(entry.getKey()) + ", which the Trust zones sheet does not list",
                                "it lists "
                                        + Say.list(
                                                typed.stream().map(Zone::name).toList())
                                        + "; correct the name, or add the zone with its trust"))
                .toList();
    }
}
