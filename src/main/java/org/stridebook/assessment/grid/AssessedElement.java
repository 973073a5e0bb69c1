package org.stridebook.assessment.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.ElementType;
import org.stridebook.workshop.Element;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * A component or flow joined with its threats and answers.
 *
 * @param type for a flow {@code flow_crossing} or {@code flow_internal}
 * @param zone of a component; for a flow empty
 * @param from for a flow the component it starts at, or null where it is unknown; for a component null
 * @param to likewise
 * @param crossesBoundary both ends are in known, different zones
 * @param zoneMissing a component without a zone, or a flow with such an end
 * @param inScope false for a component marked out of scope; then its grid is {@code NOT_ASKED}
 * @param grid always the six letters in order
 * @param flows ids of the flows in and out of a component
 * @param worstOpen of its open threats, or null
 */
public record AssessedElement(
        Element element,
        ElementType type,
        String zone,
        @Nullable ElementId from,
        @Nullable ElementId to,
        boolean crossesBoundary,
        boolean zoneMissing,
        boolean inScope,
        List<GridCell> grid,
        List<ElementId> flows,
        List<ThreatId> threats,
        @Nullable RiskLevel worstOpen) {

    public AssessedElement {
        grid = List.copyOf(grid);
        flows = List.copyOf(flows);
        threats = List.copyOf(threats);
    }

    public ElementId id() {
        return element.id();
    }
}
