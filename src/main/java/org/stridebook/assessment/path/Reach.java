package org.stridebook.assessment.path;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.workshop.ElementId;

/** Where somebody at an element gets to in one step: stays, enters a flow that leaves it, or reaches the end of that flow. */
final class Reach {

    private final Map<ElementId, Set<ElementId>> from = new HashMap<>();

    Reach(List<AssessedElement> elements) {
        for (AssessedElement element : elements) {
            of(element.id()).add(element.id());
            if (element.to() != null) {
                of(element.id()).add(element.to());
            }
            if (element.from() != null) {
                of(element.from()).add(element.id());
            }
            if (element.from() != null && element.to() != null) {
                of(element.from()).add(element.to());
            }
        }
    }

    private Set<ElementId> of(ElementId id) {
        return from.computeIfAbsent(id, key -> new LinkedHashSet<>());
    }

    Set<ElementId> from(ElementId id) {
        return from.getOrDefault(id, Set.of());
    }
}
