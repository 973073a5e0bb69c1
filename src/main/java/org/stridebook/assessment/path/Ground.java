package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.workshop.ElementId;

/**
 * Every step that a chain may have, by number, and which lead to which. A threat at an element gives one step for each tactic of
 * its techniques; the numbers follow threat id, element and matrix.
 */
final class Ground {

    private final List<PathStep> steps = new ArrayList<>();
    private final Map<ElementId, List<Place>> places = new HashMap<>();
    private final Reach reach;
    private final Catalogue atlas;

    /** A threat at an element: {@code count} steps from number {@code first} on, in matrix order. */
    private record Place(int first, int count) {}

    /** A step that another one leads to, and the components crossed in between. */
    record Onward(int number, List<AssessedElement> through) {}

    Ground(List<AssessedThreat> threats, List<AssessedElement> elements, Outside outside, Catalogue atlas) {
        this.reach = new Reach(elements, outside);
        this.atlas = atlas;
        threats.stream()
                .filter(AssessedThreat::isOpen)
                .sorted(Comparator.comparing(AssessedThreat::id))
                .forEach(threat -> elements.stream()
                        .filter(element -> threat.elements().contains(element.id()))
                        .forEach(element -> add(threat, element)));
    }

    private void add(AssessedThreat threat, AssessedElement element) {
        int first = steps.size();
        tactics(threat, atlas)
                .values()
                .forEach(use -> steps.add(new PathStep(threat, element, use.tactic(), use.by(), List.of())));
        if (steps.size() > first) {
            places.computeIfAbsent(element.id(), id -> new ArrayList<>()).add(new Place(first, steps.size() - first));
        }
    }

    /** A tactic and the first technique of the threat that serves it. */
    record Use(Tactic tactic, Technique by) {}

    /** By their place in the matrix. */
    static Map<Integer, Use> tactics(AssessedThreat threat, Catalogue atlas) {
        var uses = new TreeMap<Integer, Use>();
        for (Technique technique : threat.techniques()) {
            for (AtlasId id : technique.tactics()) {
                Tactic tactic = atlas.tactic(id);
                if (tactic != null) {
                    uses.putIfAbsent(tactic.position(), new Use(tactic, technique));
                }
            }
        }
        return uses;
    }

    int size() {
        return steps.size();
    }

    PathStep step(int number) {
        return steps.get(number);
    }

    /** The first step of each threat at each element, where a chain may begin. */
    List<Integer> firsts() {
        return places.values().stream()
                .flatMap(List::stream)
                .map(Place::first)
                .sorted()
                .toList();
    }

    /** Another threat within reach whose tactic comes later in the matrix; of several such tactics the earliest. */
    List<Onward> next(int number) {
        PathStep from = steps.get(number);
        var next = new ArrayList<Onward>();
        reach.from(from.element().id()).forEach((id, through) -> {
            for (Place place : places.getOrDefault(id, List.of())) {
                int later = later(place, from.tactic().position());
                if (later >= 0
                        && !steps.get(later).threat().id().equals(from.threat().id())) {
                    next.add(new Onward(later, through));
                }
            }
        });
        return next;
    }

    private int later(Place place, int position) {
        for (int i = place.first(); i < place.first() + place.count(); i++) {
            if (steps.get(i).tactic().position() > position) {
                return i;
            }
        }
        return -1;
    }
}
