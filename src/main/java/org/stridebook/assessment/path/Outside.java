package org.stridebook.assessment.path;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Zone;

/**
 * Where somebody from outside can begin: in the zone that is trusted least, on a flow that leaves it, or with a tactic that stands
 * no later in the matrix than Initial Access and AI Model Access.
 */
final class Outside {

    private static final List<AtlasId> LAST_ENTRY_TACTICS =
            List.of(new AtlasId("AML.TA0004"), new AtlasId("AML.TA0000"));

    private final Set<String> zones;
    private final Map<ElementId, AssessedElement> elements;
    private final int lastEntry;

    Outside(List<Zone> zones, List<AssessedElement> elements, Catalogue atlas) {
        this.elements = elements.stream()
                .collect(Collectors.toMap(AssessedElement::id, Function.identity(), (first, second) -> first));
        this.zones = leastTrusted(zones, elements);
        this.lastEntry = LAST_ENTRY_TACTICS.stream()
                .flatMap(id -> Stream.ofNullable(atlas.tactic(id)))
                .mapToInt(Tactic::position)
                .max()
                .orElse(0);
    }

    /** Zones with nothing in them do not count, and where all are trusted alike none of them is outside. */
    private static Set<String> leastTrusted(List<Zone> zones, List<AssessedElement> elements) {
        Set<String> used = elements.stream().map(AssessedElement::zone).collect(Collectors.toSet());
        List<Zone> rated = zones.stream()
                .filter(zone -> zone.trust() != null && used.contains(zone.name()))
                .toList();
        var trusts = rated.stream()
                .flatMap(zone -> Stream.ofNullable(zone.trust()))
                .sorted()
                .distinct()
                .toList();
        if (trusts.size() < 2) {
            return Set.of();
        }
        return rated.stream()
                .filter(zone -> trusts.get(0).equals(zone.trust()))
                .map(Zone::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<String> zones() {
        return List.copyOf(zones);
    }

    boolean canBegin(PathStep step) {
        return step.tactic().position() <= lastEntry || isOutside(step.element());
    }

    /** In the zone that is trusted least, or on a flow that leaves it. */
    boolean isOutside(AssessedElement element) {
        AssessedElement from = element.from() == null ? null : elements.get(element.from());
        return zones.contains(element.zone()) || (from != null && zones.contains(from.zone()));
    }
}
