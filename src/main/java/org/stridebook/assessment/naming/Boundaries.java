package org.stridebook.assessment.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Workshop;

/** Which flows cross a trust boundary. Nobody has to type it: both ends have a zone, and the zones differ. */
public final class Boundaries {

    private final ElementNames names;
    private final Map<ElementId, String> zones = new LinkedHashMap<>();
    private final Map<ElementId, Boolean> outOfScope = new LinkedHashMap<>();

    /** Where a flow starts and ends. */
    public record Ends(
            @Nullable ElementId from,
            @Nullable ElementId to,
            boolean crosses,
            boolean zoneMissing,
            boolean outOfScope) {}

    public Boundaries(Workshop workshop, ElementNames names, Zones zoneNames) {
        this.names = names;
        for (Component component : workshop.components()) {
            zones.put(component.id(), zoneNames.canonical(component.zone()).strip());
            outOfScope.put(component.id(), component.outOfScope());
        }
    }

    /** The zone of a component, or empty. */
    public String zone(@Nullable ElementId component) {
        return component == null ? "" : zones.getOrDefault(component, "");
    }

    /** A flow is out of scope when both of its ends are. */
    public Ends ends(Flow flow) {
        ElementId from = names.component(flow.from());
        ElementId to = names.component(flow.to());
        boolean missing = zone(from).isEmpty() || zone(to).isEmpty();
        boolean crosses = !missing && !zone(from).equals(zone(to));
        boolean out = isOut(from) && isOut(to);
        return new Ends(from, to, crosses, missing, out);
    }

    private boolean isOut(@Nullable ElementId component) {
        return component != null && outOfScope.getOrDefault(component, false);
    }
}
