package org.stridebook.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/**
 * A graph with its texts wrapped and its boxes measured, ready to be laid out. Every end of every edge is a box here: ends that no
 * node has were added.
 *
 * @param zones typed ones, then those that only nodes name
 */
record Sketch(List<Graph.Zone> zones, List<Box> boxes, List<Arrow> arrows) {

    static final double NAME_SIZE = 14;
    /** Bold letters are wider. */
    private static final double BOLD = 1.08;

    static final double SMALL_SIZE = 12;
    static final double LINE = 1.25;
    private static final double NAME_WIDTH = 160;
    private static final double LABEL_WIDTH = 130;
    private static final double PAD_X = 14;
    private static final double PAD_Y = 10;
    static final double BADGE_HEIGHT = 19;
    static final double BADGE_GAP = 5;
    static final String UNKNOWN_KIND = "not in the component list";

    /**
     * A node.
     *
     * @param listed false for an end of an edge that is in no list
     * @param badge the level and count of open threats, or empty
     */
    record Box(
            Graph.Node node,
            boolean listed,
            List<String> name,
            List<String> kind,
            String badge,
            double width,
            double height) {}

    /** An edge between two boxes, by their index. */
    record Arrow(Graph.Edge edge, int from, int to, List<String> label, String badge, double width, double height) {}

    static Sketch of(Graph graph) {
        var boxes = new ArrayList<Box>();
        var index = new LinkedHashMap<String, Integer>();
        for (Graph.Node node : graph.nodes()) {
            index.putIfAbsent(node.id(), boxes.size());
            boxes.add(box(node, true));
        }
        var arrows = new ArrayList<Arrow>();
        for (Graph.Edge edge : graph.edges()) {
            arrows.add(arrow(edge, find(edge.from(), index, boxes), find(edge.to(), index, boxes)));
        }
        return new Sketch(zones(graph), List.copyOf(boxes), List.copyOf(arrows));
    }

    private static int find(String id, Map<String, Integer> index, List<Box> boxes) {
        Integer known = index.get(id);
        if (known != null) {
            return known;
        }
        String name = id.isBlank() ? "(no name)" : id;
        boxes.add(box(new Graph.Node(id, name, UNKNOWN_KIND, Graph.Shape.ACTOR, "", null, 0, ""), false));
        index.put(id, boxes.size() - 1);
        return boxes.size() - 1;
    }

    private static List<Graph.Zone> zones(Graph graph) {
        var zones = new ArrayList<Graph.Zone>();
        var names = new HashSet<String>();
        for (Graph.Zone zone : graph.zones()) {
            if (names.add(zone.name())) {
                zones.add(zone);
            }
        }
        for (Graph.Node node : graph.nodes()) {
            if (!node.zone().isBlank() && names.add(node.zone())) {
                zones.add(new Graph.Zone(node.zone(), ""));
            }
        }
        return List.copyOf(zones);
    }

    private static Box box(Graph.Node node, boolean listed) {
        var name = TextWidth.wrap(node.name(), NAME_SIZE * BOLD, NAME_WIDTH, 4);
        var kind = TextWidth.wrap(node.kind(), SMALL_SIZE, NAME_WIDTH, 2);
        String badge = badge(node.level(), node.openThreats());
        double text = Math.max(widest(name, NAME_SIZE * BOLD), widest(kind, SMALL_SIZE));
        double width = Math.max(96, Math.max(text, badgeWidth(badge)) + 2 * PAD_X);
        double height = 2 * PAD_Y
                + (name.size() * NAME_SIZE + kind.size() * SMALL_SIZE) * LINE
                + (badge.isEmpty() ? 0 : BADGE_GAP + BADGE_HEIGHT);
        // the round ends of a process take room from its text
        double round = node.shape() == Graph.Shape.PROCESS ? 12 : 0;
        return new Box(node, listed, name, kind, badge, Math.ceil(width + round), Math.ceil(height));
    }

    private static Arrow arrow(Graph.Edge edge, int from, int to) {
        var label =
                edge.label().isBlank() ? List.<String>of() : TextWidth.wrap(edge.label(), SMALL_SIZE, LABEL_WIDTH, 3);
        String badge = badge(edge.level(), edge.openThreats());
        double width = Math.max(widest(label, SMALL_SIZE), badgeWidth(badge));
        double height = label.size() * SMALL_SIZE * LINE + (badge.isEmpty() ? 0 : 2 + BADGE_HEIGHT);
        return new Arrow(edge, from, to, label, badge, Math.ceil(width), Math.ceil(height));
    }

    private static double widest(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> TextWidth.of(line, size))
                .max()
                .orElse(0);
    }

    /** Room for the name of a zone, within reason. */
    static double zoneWidth(Graph.Zone zone) {
        return Math.min(320, TextWidth.of(zone.name() + " · " + zone.note(), SMALL_SIZE * BOLD) + 32);
    }

    static double badgeWidth(String badge) {
        return badge.isEmpty() ? 0 : Math.ceil(TextWidth.of(badge, SMALL_SIZE * BOLD)) + 16;
    }

    /** Short words for a box: {@code High · 3 open}. */
    static String badge(@Nullable RiskLevel level, int openThreats) {
        if (openThreats == 0) {
            return "";
        }
        return (level == null ? "Not rated" : level.word()) + " · " + openThreats + " open";
    }
}
