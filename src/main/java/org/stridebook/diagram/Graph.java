package org.stridebook.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/**
 * What a data-flow diagram shows, in the order of the sheets. Texts are plain; {@code href}s are relative URLs made by the site, or
 * empty for no link.
 *
 * @param title for people who cannot see it: {@code Data-flow diagram of Support chat}
 */
public record Graph(String title, List<Zone> zones, List<Node> nodes, List<Edge> edges) {

    public Graph {
        zones = List.copyOf(zones);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A trust zone, drawn dashed around its nodes; one without nodes is drawn empty. {@code note} stands behind the name, or is empty. */
    public record Zone(String name, String note) {}

    /**
     * A component.
     *
     * @param id what edges name
     * @param kind its type in words, such as {@code Vector store}
     * @param zone the name of a zone, or empty; a name that no {@link Zone} has gets a zone of its own
     * @param level of its worst open threat; null where there is none or it is not rated
     * @param openThreats how many there are
     */
    public record Node(
            String id,
            String name,
            String kind,
            Shape shape,
            String zone,
            @Nullable RiskLevel level,
            int openThreats,
            String href) {}

    /**
     * A data flow.
     *
     * @param from the id of a node, or the text as written where no node has it; such an end gets a box that says so
     * @param to likewise
     * @param label what stands on the arrow, such as {@code F-03 Prompt}
     */
    public record Edge(
            String id,
            String from,
            String to,
            String label,
            boolean crossesBoundary,
            @Nullable RiskLevel level,
            int openThreats,
            String href) {}

    /** The classic symbols: a rectangle, a round box, and two lines. */
    public enum Shape {
        ACTOR,
        PROCESS,
        STORE
    }
}
