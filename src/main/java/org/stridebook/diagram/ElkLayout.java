package org.stridebook.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;
import org.stridebook.diagram.Layout.Point;
import org.stridebook.diagram.Layout.Rectangle;

/**
 * Lays a sketch out in layers from top to bottom with the Eclipse Layout Kernel. The layered algorithm is called directly: looking
 * up algorithms through the kernel's registry doubles the time of the first layout.
 */
final class ElkLayout {

    private static final double MARGIN = 16;
    private static final double ZONE_HEAD = 34;
    private static final double ZONE_PAD = 18;

    private final Sketch sketch;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> zones = new HashMap<>();
    private final List<ElkNode> boxes = new ArrayList<>();
    private final List<ElkEdge> arrows = new ArrayList<>();

    private ElkLayout(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Lays a sketch out; throws whatever the kernel throws where it cannot. */
    static Layout of(Sketch sketch) {
        Registered.ensure();
        var layout = new ElkLayout(sketch);
        layout.addZones();
        layout.addBoxes();
        layout.addArrows();
        new LayeredLayoutProvider().layout(layout.root, new NullElkProgressMonitor());
        return layout.read();
    }

    /** The kernel copies option values through a table of its own, which has to be filled once. */
    private static final class Registered {

        static {
            LayoutMetaDataService.initElkReflect();
        }

        static void ensure() {}
    }

    private void addZones() {
        compound(root, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
        root.setProperty(LayeredOptions.ASPECT_RATIO, 0.9);
        for (Graph.Zone zone : sketch.zones()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            compound(node, new ElkPadding(ZONE_HEAD, ZONE_PAD, ZONE_PAD, ZONE_PAD));
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(Sketch.zoneWidth(zone), 2 * ZONE_HEAD));
            node.setDimensions(Sketch.zoneWidth(zone), 2 * ZONE_HEAD);
            zones.put(zone.name(), node);
        }
    }

    private static void compound(ElkNode node, ElkPadding padding) {
        node.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.PADDING, padding);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, 32.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private void addBoxes() {
        for (Sketch.Box box : sketch.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(zones.getOrDefault(box.node().zone(), root));
            node.setDimensions(box.width(), box.height());
            boxes.add(node);
        }
    }

    private void addArrows() {
        for (Sketch.Arrow arrow : sketch.arrows()) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(boxes.get(arrow.from()), boxes.get(arrow.to()));
            if (arrow.height() > 0) {
                ElkLabel label = ElkGraphUtil.createLabel(arrow.edge().id() + " ", edge);
                label.setDimensions(arrow.width() + 6, arrow.height());
                label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            }
            arrows.add(edge);
        }
    }

    private Layout read() {
        var areas = sketch.zones().stream()
                .map(zone -> new Layout.Area(zone, place(Objects.requireNonNull(zones.get(zone.name())))))
                .toList();
        var spots = new ArrayList<Layout.Spot>();
        for (int i = 0; i < boxes.size(); i++) {
            spots.add(new Layout.Spot(sketch.boxes().get(i), place(boxes.get(i))));
        }
        var paths = new ArrayList<Layout.Path>();
        for (int i = 0; i < arrows.size(); i++) {
            paths.add(path(sketch.arrows().get(i), arrows.get(i)));
        }
        return new Layout(root.getWidth(), root.getHeight(), areas, List.copyOf(spots), List.copyOf(paths));
    }

    private Rectangle place(ElkNode node) {
        Point corner = absolute(node.getX(), node.getY(), node.getParent());
        return new Rectangle(corner.x(), corner.y(), node.getWidth(), node.getHeight());
    }

    private static Layout.Path path(Sketch.Arrow arrow, ElkEdge edge) {
        ElkNode parent = edge.getContainingNode();
        ElkEdgeSection section = edge.getSections().get(0);
        var points = new ArrayList<Point>();
        points.add(absolute(section.getStartX(), section.getStartY(), parent));
        section.getBendPoints().forEach(bend -> points.add(absolute(bend.getX(), bend.getY(), parent)));
        points.add(absolute(section.getEndX(), section.getEndY(), parent));
        return new Layout.Path(arrow, List.copyOf(points), label(edge, points.get(0)));
    }

    private static Point label(ElkEdge edge, Point otherwise) {
        if (edge.getLabels().isEmpty()) {
            return otherwise;
        }
        ElkShape label = edge.getLabels().get(0);
        return absolute(label.getX() + 3, label.getY(), edge.getContainingNode());
    }

    /** Positions are relative to the node around; the root stands at 0, 0. */
    private static Point absolute(double x, double y, @Nullable ElkNode around) {
        double left = x;
        double top = y;
        for (ElkNode node = around; node != null; node = node.getParent()) {
            left += node.getX();
            top += node.getY();
        }
        return new Point(left, top);
    }
}
