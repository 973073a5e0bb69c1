package org.stridebook.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stridebook.diagram.Layout.Point;
import org.stridebook.diagram.Layout.Rectangle;

/** A plain layout that always works: zones one below the other, their boxes in rows of four, straight arrows. */
final class GridLayout {

    private static final int COLUMNS = 4;
    private static final double GAP_X = 110;
    private static final double GAP_Y = 90;
    private static final double MARGIN = 24;
    private static final double ZONE_HEAD = 34;

    private final Sketch sketch;
    private final Rectangle[] places;
    private final List<Layout.Area> areas = new ArrayList<>();
    private double widest;
    private double y = MARGIN;

    private GridLayout(Sketch sketch) {
        this.sketch = sketch;
        this.places = new Rectangle[sketch.boxes().size()];
    }

    static Layout of(Sketch sketch) {
        return new GridLayout(sketch).place();
    }

    private Layout place() {
        for (Graph.Zone zone : sketch.zones()) {
            placeZone(zone);
        }
        rows(boxesOf(""), 2 * MARGIN);
        var spots = new ArrayList<Layout.Spot>();
        for (int i = 0; i < places.length; i++) {
            spots.add(new Layout.Spot(sketch.boxes().get(i), places[i]));
        }
        var paths = sketch.arrows().stream().map(this::path).toList();
        var zones = areas.stream()
                .map(area -> new Layout.Area(
                        area.zone(),
                        new Rectangle(
                                MARGIN,
                                area.place().y(),
                                widest - MARGIN,
                                area.place().height())))
                .toList();
        return new Layout(widest + 3 * MARGIN, y, zones, List.copyOf(spots), paths);
    }

    private void placeZone(Graph.Zone zone) {
        double top = y;
        y += ZONE_HEAD;
        widest = Math.max(widest, Sketch.zoneWidth(zone) + 3 * MARGIN);
        rows(boxesOf(zone.name()), 2 * MARGIN);
        areas.add(new Layout.Area(zone, new Rectangle(MARGIN, top, 0, y - top)));
        y += GAP_Y / 2;
    }

    private List<Integer> boxesOf(String zone) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < sketch.boxes().size(); i++) {
            if (sketch.boxes().get(i).node().zone().equals(zone)) {
                found.add(i);
            }
        }
        return found;
    }

    private void rows(List<Integer> boxes, double left) {
        for (int start = 0; start < boxes.size(); start += COLUMNS) {
            double x = left;
            double tallest = 0;
            for (int i : boxes.subList(start, Math.min(start + COLUMNS, boxes.size()))) {
                Sketch.Box box = sketch.boxes().get(i);
                places[i] = new Rectangle(x, y, box.width(), box.height());
                x += box.width() + GAP_X;
                tallest = Math.max(tallest, box.height());
            }
            widest = Math.max(widest, x - GAP_X + MARGIN);
            y += tallest + (start + COLUMNS < boxes.size() ? GAP_Y : MARGIN);
        }
    }

    private Layout.Path path(Sketch.Arrow arrow) {
        Rectangle from = places[arrow.from()];
        Rectangle to = places[arrow.to()];
        List<Point> points =
                arrow.from() == arrow.to() ? loop(from) : List.of(edge(from, to.middle()), edge(to, from.middle()));
        Point first = points.get(points.size() / 2 - 1);
        Point second = points.get(points.size() / 2);
        var label = new Point(
                (first.x() + second.x()) / 2 - arrow.width() / 2, (first.y() + second.y()) / 2 - arrow.height() / 2);
        return new Layout.Path(arrow, points, label);
    }

    private static List<Point> loop(Rectangle box) {
        double out = box.right() + 24;
        double middle = box.middle().y();
        return Arrays.asList(
                new Point(box.right(), middle - 12),
                new Point(out, middle - 12),
                new Point(out, middle + 12),
                new Point(box.right(), middle + 12));
    }

    /** Where the line from the middle of a box towards a point leaves the box. */
    private static Point edge(Rectangle box, Point towards) {
        Point middle = box.middle();
        double dx = towards.x() - middle.x();
        double dy = towards.y() - middle.y();
        double scale = Math.min(
                dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
        return new Point(middle.x() + dx * scale, middle.y() + dy * scale);
    }
}
