package org.stridebook.diagram;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.diagram.Graph.Edge;
import org.stridebook.diagram.Graph.Node;
import org.stridebook.diagram.Graph.Shape;
import org.stridebook.diagram.Graph.Zone;
import org.stridebook.workshop.RiskLevel;

/** Graphs for tests: a lifelike one, and ones of any size. */
public final class ExampleGraph {

    private static final List<Shape> SHAPES = List.of(Shape.values());
    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

    private ExampleGraph() {}

    /** A quality-control model in a factory: 12 components in 4 zones, 16 flows, one of them to a component that nobody listed. */
    public static Graph factory() {
        var nodes = List.of(
                node("C1", "Camera on line 4", "Sensor", Shape.ACTOR, "Shop floor", RiskLevel.HIGH, 2),
                node("C2", "Edge inference box", "Model inference", Shape.PROCESS, "Shop floor", RiskLevel.CRITICAL, 3),
                node("C3", "Line controller (PLC)", "External system", Shape.ACTOR, "Shop floor", null, 0),
                node("C4", "Image archive", "Data store", Shape.STORE, "Plant network", RiskLevel.MEDIUM, 1),
                node("C5", "Labelling tool", "Web application", Shape.PROCESS, "Plant network", RiskLevel.LOW, 1),
                node("C6", "Training pipeline", "Training loop", Shape.PROCESS, "Cloud tenant", RiskLevel.HIGH, 4),
                node("C7", "Model registry", "Model store", Shape.STORE, "Cloud tenant", RiskLevel.NOTE, 1),
                node(
                        "C8",
                        "Feature store with every batch of the last two years",
                        "Data store",
                        Shape.STORE,
                        "Cloud tenant",
                        null,
                        2),
                node("C9", "Quality engineer", "User", Shape.ACTOR, "Office", null, 0),
                node("C10", "Dashboard", "Web application", Shape.PROCESS, "Plant network", null, 0),
                node("C11", "Supplier of pre-trained weights", "External party", Shape.ACTOR, "", RiskLevel.MEDIUM, 1),
                node("C12", "Deployment job", "Process", Shape.PROCESS, "Cloud tenant", RiskLevel.MEDIUM, 1));
        var edges = List.of(
                edge("F1", "C1", "C2", "Raw frames", false, RiskLevel.HIGH, 1),
                edge("F2", "C2", "C3", "Pass or reject", false, null, 0),
                edge("F3", "C2", "C4", "Frames with verdict", true, RiskLevel.MEDIUM, 1),
                edge("F4", "C4", "C5", "Images to label", false, null, 0),
                edge("F5", "C5", "C4", "Labels", false, RiskLevel.LOW, 1),
                edge("F6", "C4", "C8", "Nightly batch", true, null, 0),
                edge("F7", "C8", "C6", "Training set", false, null, 0),
                edge("F8", "C11", "C6", "Pre-trained weights", false, RiskLevel.HIGH, 2),
                edge("F9", "C6", "C7", "Signed model", false, null, 0),
                edge("F10", "C7", "C12", "Release", false, null, 0),
                edge("F11", "C12", "C2", "Model package", true, RiskLevel.CRITICAL, 1),
                edge("F12", "C10", "C9", "Reject rates", true, null, 0),
                edge("F13", "C4", "C10", "Counts", false, null, 0),
                edge("F14", "C9", "C5", "Corrections", true, null, 0),
                edge("F15", "C6", "C6", "Checkpoints", false, null, 0),
                edge("F16", "C10", "Mail relay", "Alerts", false, null, 0));
        return new Graph(
                "Data-flow diagram of Quality control",
                List.of(
                        new Zone("Shop floor", "trust 4"),
                        new Zone("Plant network", "trust 6"),
                        new Zone("Cloud tenant", "trust 7"),
                        new Zone("Office", "trust 5"),
                        new Zone("Nobody here", "")),
                nodes,
                edges);
    }

    /** As many nodes as asked in four zones, and half as many edges again. */
    public static Graph ofSize(int size) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < size; i++) {
            nodes.add(node(
                    "N" + i,
                    "Component number " + i,
                    "Process",
                    SHAPES.get(i % 3),
                    "Zone " + i % 4,
                    LEVELS.get(i % 5),
                    i % 3));
        }
        for (int i = 0; i < size * 3 / 2; i++) {
            edges.add(edge(
                    "E" + i,
                    "N" + i * 7 % size,
                    "N" + (i * 3 + 1) % size,
                    "Flow " + i,
                    i % 2 == 0,
                    LEVELS.get(i % 5),
                    i % 2));
        }
        return new Graph("Large", List.of(), nodes, edges);
    }

    static Node node(
            String id,
            String name,
            String kind,
            Shape shape,
            String zone,
            @org.jspecify.annotations.Nullable RiskLevel level,
            int open) {
        return new Node(
                id,
                name,
                kind,
                shape,
                zone,
                level,
                open,
                "elements/" + id.toLowerCase(java.util.Locale.ROOT) + ".html");
    }

    static Edge edge(
            String id,
            String from,
            String to,
            String label,
            boolean crosses,
            @org.jspecify.annotations.Nullable RiskLevel level,
            int open) {
        return new Edge(
                id,
                from,
                to,
                id + " " + label,
                crosses,
                level,
                open,
                "elements/" + id.toLowerCase(java.util.Locale.ROOT) + ".html");
    }
}
