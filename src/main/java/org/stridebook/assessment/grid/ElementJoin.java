package org.stridebook.assessment.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.naming.Boundaries;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Workshop;

/** Joins each box and arrow with its zones, its row of the STRIDE grid and its threats. */
public final class ElementJoin {

    private final Workshop workshop;
    private final Boundaries boundaries;
    private final StrideGrid grid;
    private final Frameworks frameworks;

    public ElementJoin(Workshop workshop, Boundaries boundaries, StrideGrid grid, Frameworks frameworks) {
        this.workshop = workshop;
        this.boundaries = boundaries;
        this.grid = grid;
        this.frameworks = frameworks;
    }

    /** Components in sheet order, then flows in sheet order. */
    public List<AssessedElement> join() {
        Map<ElementId, List<ElementId>> flows = flowsOfComponents();
        var elements = new ArrayList<AssessedElement>();
        for (Component component : workshop.components()) {
            elements.add(join(component, flows.getOrDefault(component.id(), List.of())));
        }
        workshop.flows().forEach(flow -> elements.add(join(flow)));
        return elements;
    }

    private Map<ElementId, List<ElementId>> flowsOfComponents() {
        var flows = new LinkedHashMap<ElementId, List<ElementId>>();
        for (Flow flow : workshop.flows()) {
            Boundaries.Ends ends = boundaries.ends(flow);
            addFlow(flows, ends.from(), flow);
            if (!Objects.equals(ends.from(), ends.to())) {
                addFlow(flows, ends.to(), flow);
            }
        }
        return flows;
    }

    private static void addFlow(Map<ElementId, List<ElementId>> flows, @Nullable ElementId end, Flow flow) {
        if (end != null) {
            flows.computeIfAbsent(end, unused -> new ArrayList<>()).add(flow.id());
        }
    }

    private AssessedElement join(Component component, List<ElementId> flows) {
        String zone = boundaries.zone(component.id());
        boolean inScope = !component.outOfScope();
        List<AssessedThreat> threats = grid.threats(component.id());
        return new AssessedElement(
                component,
                component.type(),
                zone,
                null,
                null,
                false,
                zone.isEmpty(),
                inScope,
                grid.row(component.id(), component.type(), inScope),
                flows,
                threats.stream().map(AssessedThreat::id).toList(),
                worstOpen(threats));
    }

    private AssessedElement join(Flow flow) {
        Boundaries.Ends ends = boundaries.ends(flow);
        ElementType type = flowType(ends.crosses());
        List<AssessedThreat> threats = grid.threats(flow.id());
        return new AssessedElement(
                flow,
                type,
                "",
                ends.from(),
                ends.to(),
                ends.crosses(),
                ends.zoneMissing(),
                !ends.outOfScope(),
                grid.row(flow.id(), type, !ends.outOfScope()),
                List.of(),
                threats.stream().map(AssessedThreat::id).toList(),
                worstOpen(threats));
    }

    private ElementType flowType(boolean crosses) {
        String code = crosses ? "flow_crossing" : "flow_internal";
        return frameworks
                .elementTypeByCode(code)
                .orElseGet(() -> new ElementType(
                        code,
                        "Data flow",
                        ElementType.Shape.FLOW,
                        EnumSet.of(Stride.TAMPERING, Stride.INFORMATION_DISCLOSURE, Stride.DENIAL_OF_SERVICE)));
    }

    private static @Nullable RiskLevel worstOpen(List<AssessedThreat> threats) {
        return threats.stream()
                .filter(AssessedThreat::isOpen)
                .map(threat -> threat.current().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
