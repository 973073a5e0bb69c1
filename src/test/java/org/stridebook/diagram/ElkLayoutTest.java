package org.stridebook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.diagram.Layout.Point;
import org.stridebook.diagram.Layout.Rectangle;

class ElkLayoutTest {

    @Test
    void everyBoxOfAZoneStandsInsideItAndNoOtherBoxDoes() {
        Layout layout = ElkLayout.of(Sketch.of(ExampleGraph.factory()));

        for (Layout.Area area : layout.zones()) {
            for (Layout.Spot spot : layout.boxes()) {
                assertThat(contains(area.place(), spot.place()))
                        .as("%s in %s", spot.box().node().name(), area.zone().name())
                        .isEqualTo(spot.box().node().zone().equals(area.zone().name()));
            }
        }
    }

    @Test
    void everyArrowStartsAndEndsAtItsBoxes() {
        Layout layout = ElkLayout.of(Sketch.of(ExampleGraph.factory()));

        for (Layout.Path path : layout.arrows()) {
            assertThat(touches(
                            layout.boxes().get(path.arrow().from()).place(),
                            path.points().get(0)))
                    .as(path.arrow().edge().label())
                    .isTrue();
            Point end = path.points().get(path.points().size() - 1);
            assertThat(touches(layout.boxes().get(path.arrow().to()).place(), end))
                    .as(path.arrow().edge().label())
                    .isTrue();
        }
    }

    @Test
    void labelsHideNeitherBoxesNorEachOther() {
        Layout layout = ElkLayout.of(Sketch.of(ExampleGraph.factory()));

        var places = new ArrayList<Rectangle>();
        layout.boxes().forEach(spot -> places.add(spot.place()));
        layout.arrows().stream()
                .filter(path -> path.arrow().height() > 0)
                .forEach(path -> places.add(new Rectangle(
                        path.label().x(),
                        path.label().y(),
                        path.arrow().width(),
                        path.arrow().height())));
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                assertThat(overlap(places.get(i), places.get(j)))
                        .as("%s and %s", places.get(i), places.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void everythingStandsOnThePaper() {
        Layout layout = ElkLayout.of(Sketch.of(ExampleGraph.ofSize(60)));

        var paper = new Rectangle(0, 0, layout.width(), layout.height());
        assertThat(layout.boxes()).allMatch(spot -> contains(paper, spot.place()));
        assertThat(layout.zones()).allMatch(area -> contains(paper, area.place()));
        assertThat(layout.arrows())
                .allSatisfy(path -> assertThat(path.points())
                        .allMatch(point -> contains(paper, new Rectangle(point.x(), point.y(), 0, 0))));
    }

    /** The fallback must stay a fallback: the layered layout takes all that teams draw. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void layeredLayoutTakesAnyGraph(long seed) {
        Graph graph = random(new Random(seed));

        Layout layout = ElkLayout.of(Sketch.of(graph));

        assertThat(layout.arrows()).hasSameSizeAs(graph.edges());
    }

    /** Zones or none, loops, parallel and opposite flows, lonely boxes, ends that nobody listed. */
    private static Graph random(Random random) {
        int size = random.nextInt(12);
        int zones = random.nextInt(4);
        var nodes = new ArrayList<Graph.Node>();
        for (int i = 0; i < size; i++) {
            String zone = zones == 0 || random.nextInt(4) == 0 ? "" : "Z" + random.nextInt(zones);
            nodes.add(ExampleGraph.node(
                    "N" + i, "Node " + i, "Process", Graph.Shape.PROCESS, zone, null, random.nextInt(2)));
        }
        var edges = new ArrayList<Graph.Edge>();
        for (int i = random.nextInt(20); i > 0; i--) {
            String label = random.nextInt(4) == 0 ? "" : "some data";
            edges.add(new Graph.Edge(
                    "E" + i,
                    "N" + random.nextInt(size + 1),
                    "N" + random.nextInt(size + 1),
                    label,
                    false,
                    null,
                    0,
                    ""));
        }
        return new Graph("Random", List.of(), nodes, edges);
    }

    private static boolean contains(Rectangle outer, Rectangle inner) {
        return inner.x() >= outer.x()
                && inner.y() >= outer.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private static boolean touches(Rectangle box, Point point) {
        return contains(
                new Rectangle(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2),
                new Rectangle(point.x(), point.y(), 0, 0));
    }

    private static boolean overlap(Rectangle a, Rectangle b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
