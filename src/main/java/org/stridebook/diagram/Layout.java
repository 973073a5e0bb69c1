package org.stridebook.diagram;

import java.util.List;

/** Where everything of a {@link Sketch} stands, in pixels from the top left corner. */
record Layout(double width, double height, List<Area> zones, List<Spot> boxes, List<Path> arrows) {

    record Point(double x, double y) {}

    record Rectangle(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        Point middle() {
            return new Point(x + width / 2, y + height / 2);
        }
    }

    record Area(Graph.Zone zone, Rectangle place) {}

    record Spot(Sketch.Box box, Rectangle place) {}

    /** An arrow along at least two points; its label stands with the top left corner at {@code label}. */
    record Path(Sketch.Arrow arrow, List<Point> points, Point label) {}
}
