package org.stridebook.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.diagram.Layout.Point;
import org.stridebook.diagram.Layout.Rectangle;
import org.stridebook.markdown.Html;
import org.stridebook.workshop.RiskLevel;

/**
 * Draws a layout. Geometry and type sizes are attributes; colours come from classes alone, since the site's content security policy
 * forbids inline styles. Every text goes through {@link #text}.
 */
final class SvgDrawing {

    private static final double CORNER = 5;
    private static final double HEAD = 8;

    private final StringBuilder out = new StringBuilder(16_384);

    private SvgDrawing() {}

    /** The content of the {@code svg} element: zones, then arrows, then boxes, then labels, so that nothing hides a text. */
    static String of(Layout layout) {
        var drawing = new SvgDrawing();
        layout.zones().forEach(drawing::zone);
        layout.arrows().forEach(drawing::arrow);
        layout.boxes().forEach(drawing::box);
        layout.zones().forEach(drawing::zoneName);
        return drawing.out.toString();
    }

    private void zone(Layout.Area area) {
        out.append("<g class=\"dfd-zone\"><title>")
                .append(text("Trust zone " + area.zone().name()))
                .append("</title>");
        rectangle("dfd-boundary", area.place(), 8);
        out.append("</g>\n");
    }

    private void zoneName(Layout.Area area) {
        Rectangle place = area.place();
        String name = area.zone().name();
        String whole =
                name + (area.zone().note().isBlank() ? "" : " · " + area.zone().note());
        if (TextWidth.of(whole, Sketch.SMALL_SIZE) <= place.width() - 20) {
            name = whole;
        }
        for (String line : TextWidth.wrap(name, Sketch.SMALL_SIZE, place.width() - 20, 1)) {
            out.append("<text class=\"dfd-zone-name\" font-size=\"12\" font-weight=\"600\" x=\"")
                    .append(number(place.x() + 12))
                    .append("\" y=\"")
                    .append(number(place.y() + 20))
                    .append("\">")
                    .append(text(line))
                    .append("</text>\n");
        }
    }

    private void arrow(Layout.Path path) {
        Graph.Edge edge = path.arrow().edge();
        String classes = "dfd-edge" + (edge.crossesBoundary() ? " dfd-crossing" : "")
                + levelClass(edge.level(), edge.openThreats());
        String tag = open(edge.href(), classes);
        out.append("<title>").append(text(title(edge))).append("</title>");
        // a wide invisible line makes a thin arrow easy to hit
        line("dfd-reach", path.points());
        line("dfd-line", path.points());
        head(path.points());
        label(path);
        out.append("</").append(tag).append(">\n");
    }

    private static String title(Graph.Edge edge) {
        return (edge.label().isBlank() ? "Flow " + edge.id() : edge.label())
                + (edge.crossesBoundary() ? ", crosses a trust boundary" : "")
                + openThreats(edge.level(), edge.openThreats());
    }

    private void label(Layout.Path path) {
        Sketch.Arrow arrow = path.arrow();
        if (arrow.height() == 0) {
            return;
        }
        var place = new Rectangle(path.label().x(), path.label().y(), arrow.width(), arrow.height());
        rectangle("dfd-label", place, 3);
        lines(
                "dfd-label-text",
                arrow.label(),
                Sketch.SMALL_SIZE,
                "400",
                place.middle().x(),
                place.y());
        if (!arrow.badge().isEmpty()) {
            badge(arrow.badge(), place.middle().x(), place.bottom() - Sketch.BADGE_HEIGHT);
        }
    }

    private void box(Layout.Spot spot) {
        Sketch.Box box = spot.box();
        Graph.Node node = box.node();
        String classes = "dfd-node dfd-" + node.shape().name().toLowerCase(Locale.ROOT)
                + (box.listed() ? "" : " dfd-unlisted") + levelClass(node.level(), node.openThreats());
        String tag = open(node.href(), classes);
        out.append("<title>")
                .append(text(node.name() + ", " + node.kind() + openThreats(node.level(), node.openThreats())))
                .append("</title>");
        shape(node.shape(), spot.place());
        double middle = spot.place().middle().x();
        double textHeight = (box.name().size() * Sketch.NAME_SIZE + box.kind().size() * Sketch.SMALL_SIZE) * Sketch.LINE
                + (box.badge().isEmpty() ? 0 : Sketch.BADGE_GAP + Sketch.BADGE_HEIGHT);
        double y = spot.place().middle().y() - textHeight / 2;
        y = lines("dfd-name", box.name(), Sketch.NAME_SIZE, "600", middle, y);
        y = lines("dfd-kind", box.kind(), Sketch.SMALL_SIZE, "400", middle, y);
        if (!box.badge().isEmpty()) {
            badge(box.badge(), middle, y + Sketch.BADGE_GAP);
        }
        out.append("</").append(tag).append(">\n");
    }

    private void shape(Graph.Shape shape, Rectangle place) {
        switch (shape) {
            case ACTOR -> rectangle("dfd-shape", place, 0);
            case PROCESS -> rectangle("dfd-shape", place, Math.min(26, place.height() / 2));
            case STORE -> {
                rectangle("dfd-shape dfd-open", place, 0);
                for (double y : new double[] {place.y(), place.y() + 3.5, place.bottom() - 3.5, place.bottom()}) {
                    line("dfd-rule", List.of(new Point(place.x(), y), new Point(place.right(), y)));
                }
            }
        }
    }

    private void badge(String words, double middle, double top) {
        double width = Sketch.badgeWidth(words);
        rectangle(
                "dfd-badge",
                new Rectangle(middle - width / 2, top, width, Sketch.BADGE_HEIGHT),
                Sketch.BADGE_HEIGHT / 2);
        out.append("<text class=\"dfd-badge-text\" font-size=\"12\" font-weight=\"600\" text-anchor=\"middle\" x=\"")
                .append(number(middle))
                .append("\" y=\"")
                .append(number(top + 13.8))
                .append("\">")
                .append(text(words))
                .append("</text>");
    }

    /** Lines of centred text from {@code top} down; the answer is where they end. */
    private double lines(String name, List<String> lines, double size, String weight, double middle, double top) {
        double y = top;
        for (String line : lines) {
            out.append("<text class=\"")
                    .append(name)
                    .append("\" font-size=\"")
                    .append(number(size))
                    .append("\" font-weight=\"")
                    .append(weight)
                    .append("\" text-anchor=\"middle\" x=\"")
                    .append(number(middle))
                    .append("\" y=\"")
                    .append(number(y + size))
                    .append("\">")
                    .append(text(line))
                    .append("</text>");
            y += size * Sketch.LINE;
        }
        return y;
    }

    private void rectangle(String name, Rectangle place, double round) {
        out.append("<rect class=\"")
                .append(name)
                .append("\" x=\"")
                .append(number(place.x()))
                .append("\" y=\"")
                .append(number(place.y()))
                .append("\" width=\"")
                .append(number(place.width()))
                .append("\" height=\"")
                .append(number(place.height()))
                .append('"');
        if (round > 0) {
            out.append(" rx=\"").append(number(round)).append('"');
        }
        out.append("/>");
    }

    private void line(String name, List<Point> points) {
        out.append("<path class=\"")
                .append(name)
                .append("\" fill=\"none\" d=\"")
                .append(rounded(points))
                .append("\"/>");
    }

    /** A line along the points with its corners rounded. */
    private static String rounded(List<Point> points) {
        var d = new StringBuilder("M" + pair(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            d.append('L').append(pair(towards(corner, points.get(i - 1))));
            d.append('Q').append(pair(corner)).append(' ').append(pair(towards(corner, points.get(i + 1))));
        }
        return d.append('L').append(pair(points.get(points.size() - 1))).toString();
    }

    /** A little way from a corner to the next point, at most half of it. */
    private static Point towards(Point corner, Point next) {
        double length = Math.hypot(next.x() - corner.x(), next.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(corner.x() + (next.x() - corner.x()) * part, corner.y() + (next.y() - corner.y()) * part);
    }

    private void head(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        if (length == 0) {
            return;
        }
        double dx = (tip.x() - before.x()) / length * HEAD;
        double dy = (tip.y() - before.y()) / length * HEAD;
        out.append("<path class=\"dfd-head\" d=\"M")
                .append(pair(tip))
                .append('L')
                .append(pair(new Point(tip.x() - dx - dy / 2, tip.y() - dy + dx / 2)))
                .append('L')
                .append(pair(new Point(tip.x() - dx + dy / 2, tip.y() - dy - dx / 2)))
                .append("Z\"/>");
    }

    private String open(String href, String classes) {
        String tag = href.isEmpty() ? "g" : "a";
        out.append('<').append(tag).append(" class=\"").append(classes).append('"');
        if (!href.isEmpty()) {
            out.append(" href=\"").append(text(href)).append('"');
        }
        out.append('>');
        return tag;
    }

    private static String levelClass(@Nullable RiskLevel level, int openThreats) {
        if (openThreats == 0) {
            return "";
        }
        return " level-" + (level == null ? "unrated" : level.name().toLowerCase(Locale.ROOT));
    }

    private static String openThreats(@Nullable RiskLevel level, int count) {
        if (count == 0) {
            return ", no open threat";
        }
        String worst = level == null ? "not rated" : "the worst " + level.word();
        return ", " + count + (count == 1 ? " open threat, " : " open threats, ") + worst;
    }

    /** Escaped, without the characters that XML forbids. */
    static String text(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isXml(c) ? c : 0xfffd).forEach(clean::appendCodePoint);
        return Html.escape(clean.toString());
    }

    private static boolean isXml(int c) {
        return (c >= 0x20 && c < 0xd800) || c == '\t' || c == '\n' || (c >= 0xe000 && c < 0xfffe) || c > 0xffff;
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** At most one decimal, the same in every locale. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
