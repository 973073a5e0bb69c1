package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.framework.ElementType.Shape;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;

/**
 * Where somebody at an element gets to before the next threat: stays, enters a flow that leaves it, or reaches the end of that
 * flow; and so on across a few components where nothing needs to happen.
 */
final class Reach {

    /** How many components may lie between two threats. */
    static final int MOST_CROSSED = 2;

    private final Outside outside;
    private final Map<ElementId, AssessedElement> elements = new LinkedHashMap<>();
    private final Map<ElementId, Set<ElementId>> onward = new HashMap<>();
    private final Map<ElementId, Map<ElementId, List<AssessedElement>>> reached = new HashMap<>();

    Reach(List<AssessedElement> elements, Outside outside) {
        this.outside = outside;
        for (AssessedElement element : elements) {
            this.elements.putIfAbsent(element.id(), element);
            addFlow(element);
        }
        this.elements.values().forEach(this::addReaders);
    }

    private void addFlow(AssessedElement flow) {
        if (flow.to() != null) {
            onward(flow.id()).add(flow.to());
        }
        if (flow.from() != null) {
            onward(flow.from()).add(flow.id());
        }
        if (flow.from() != null && flow.to() != null) {
            onward(flow.from()).add(flow.to());
        }
    }

    /** Many sheets draw only the query: from a store without a flow of its own its content goes back to those that lead to it. */
    private void addReaders(AssessedElement store) {
        if (store.type().shape() == Shape.STORE && onward(store.id()).isEmpty()) {
            elements.values().stream()
                    .filter(flow -> store.id().equals(flow.to()) && flow.from() != null)
                    .forEach(flow -> onward(store.id()).add(flow.from()));
        }
    }

    private Set<ElementId> onward(ElementId id) {
        return onward.computeIfAbsent(id, key -> new LinkedHashSet<>());
    }

    /** All elements within reach, the nearest first, each with the components crossed on the shortest way. */
    Map<ElementId, List<AssessedElement>> from(ElementId id) {
        return reached.computeIfAbsent(id, this::find);
    }

    private Map<ElementId, List<AssessedElement>> find(ElementId start) {
        var found = new LinkedHashMap<ElementId, List<AssessedElement>>();
        found.put(start, List.of());
        onward(start).forEach(next -> found.putIfAbsent(next, List.of()));
        for (int crossed = 1; crossed <= MOST_CROSSED; crossed++) {
            for (ElementId id : List.copyOf(found.keySet())) {
                AssessedElement element = elements.get(id);
                var way = found.getOrDefault(id, List.of());
                if (!id.equals(start) && element != null && way.size() == crossed - 1 && canCross(element)) {
                    var through = new ArrayList<>(way);
                    through.add(element);
                    onward(id).forEach(next -> found.putIfAbsent(next, List.copyOf(through)));
                }
            }
        }
        return found;
    }

    /** Who comes back to the outside has won nothing: a chain can begin there anyway. */
    private boolean canCross(AssessedElement element) {
        return !(element.element() instanceof Flow) && !outside.isOutside(element);
    }
}
