package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.workshop.ElementId;

/** Every chain of a small system by walking all of them: slow, and so simple that it can be held against the search. */
final class PlainWalk {

    private final Assessment assessment;
    private final Catalogue atlas;
    private final Set<String> chains = new LinkedHashSet<>();

    PlainWalk(Assessment assessment, Catalogue atlas) {
        this.assessment = assessment;
        this.atlas = atlas;
        for (AssessedThreat threat : assessment.threats()) {
            Integer first = threat.isOpen() ? tactics(threat).higher(0) : null;
            if (first != null) {
                threat.elements().stream()
                        .filter(element -> first <= lastEntry() || isOutside(element))
                        .forEach(element -> walk(List.of(threat), element, first));
            }
        }
    }

    /** {@code T-1 T-2} for each part of a chain from its beginning. */
    Set<String> chains() {
        return chains;
    }

    private void walk(List<AssessedThreat> done, ElementId at, int tactic) {
        if (done.size() > 1) {
            chains.add(
                    String.join(" ", done.stream().map(one -> one.id().value()).toList()));
        }
        for (AssessedThreat threat : assessment.threats()) {
            Integer later =
                    threat.isOpen() && !done.contains(threat) ? tactics(threat).higher(tactic) : null;
            if (later == null) {
                continue;
            }
            var longer = new ArrayList<>(done);
            longer.add(threat);
            threat.elements().stream()
                    .filter(element -> leads(at, element, 0))
                    .forEach(element -> walk(longer, element, later));
        }
    }

    private boolean leads(ElementId from, ElementId to, int crossed) {
        if (from.equals(to) || flows(from).contains(to)) {
            return true;
        }
        return crossed < 2 && flows(from).stream().anyMatch(next -> !isOutside(next) && leads(next, to, crossed + 1));
    }

    /** The components that a flow leads to from a component. */
    private List<ElementId> flows(ElementId from) {
        return assessment.elements().stream()
                .filter(flow -> from.equals(flow.from()) && flow.to() != null)
                .map(AssessedElement::to)
                .toList();
    }

    private boolean isOutside(ElementId id) {
        return assessment.elements().stream()
                .anyMatch(element -> element.id().equals(id) && element.zone().equals("Out"));
    }

    private int lastEntry() {
        return atlas.tactics().stream()
                .filter(tactic -> tactic.name().equals("AI Model Access"))
                .mapToInt(Tactic::position)
                .findFirst()
                .orElseThrow();
    }

    private NavigableSet<Integer> tactics(AssessedThreat threat) {
        return new TreeSet<>(Ground.tactics(threat, atlas).keySet());
    }
}
