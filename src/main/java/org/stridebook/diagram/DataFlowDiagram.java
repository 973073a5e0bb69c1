package org.stridebook.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.stridebook.markdown.Html;

/** The data-flow diagram of one system, laid out once and drawn as often as needed. */
public final class DataFlowDiagram {

    /** Beyond these the layered layout takes seconds, and nobody can read its result. */
    private static final int MOST_BOXES = 200;

    private static final int MOST_ARROWS = 600;

    private static final Graph EXAMPLE = new Graph(
            "",
            List.of(new Graph.Zone("a", ""), new Graph.Zone("b", "")),
            List.of(
                    new Graph.Node("1", "1", "", Graph.Shape.ACTOR, "a", null, 0, ""),
                    new Graph.Node("2", "2", "", Graph.Shape.STORE, "b", null, 0, "")),
            List.of(
                    new Graph.Edge("1", "1", "2", "1", true, null, 0, ""),
                    new Graph.Edge("2", "2", "1", "2", true, null, 0, "")));

    private final Graph graph;
    private final Layout layout;
    private final String drawing;

    private DataFlowDiagram(Graph graph, Layout layout) {
        this.graph = graph;
        this.layout = layout;
        this.drawing = SvgDrawing.of(layout);
    }

    /** Lays a graph out; every graph gets a drawing. */
    public static DataFlowDiagram of(Graph graph) {
        return new DataFlowDiagram(graph, layout(Sketch.of(graph)));
    }

    /**
     * Loads the layout library on a thread of its own. Its first layout costs a few tenths of a second of class loading, so a build
     * calls this before it reads the first sheet.
     */
    public static void warmUp() {
        var thread = new Thread(() -> layout(Sketch.of(EXAMPLE)), "diagram-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static Layout layout(Sketch sketch) {
        if (sketch.boxes().size() > MOST_BOXES || sketch.arrows().size() > MOST_ARROWS) {
            return GridLayout.of(sketch);
        }
        try {
            return ElkLayout.of(sketch);
        } catch (RuntimeException | StackOverflowError e) {
            // the library refuses some rare graphs; a plainer picture is better than none
            return GridLayout.of(sketch);
        }
    }

    /** The diagram as part of a page, in a box that scrolls; its classes begin with {@code dfd}. */
    public Html svg() {
        String title = SvgDrawing.text(graph.title());
        return Html.trusted("<div class=\"dfd-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + title
                + "\">\n<svg class=\"dfd" + room() + "\"" + size() + " role=\"group\" aria-label=\"" + title + "\">\n"
                + drawing
                + "</svg>\n</div>");
    }

    /** The diagram as a file of its own, with its colours inside. */
    public String standaloneSvg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dfd\"" + size() + ">\n<title>"
                + SvgDrawing.text(graph.title()) + "</title>\n<style>\n" + style() + "</style>\n" + drawing
                + "</svg>\n";
    }

    private static String style() {
        try (var css = DataFlowDiagram.class.getResourceAsStream("standalone.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the diagram's own colours", e);
        }
    }

    /** A class that keeps a wide drawing from being shrunk until nobody can read it. */
    private String room() {
        if (layout.width() > 1500) {
            return " dfd-huge";
        }
        return layout.width() > 960 ? " dfd-wide" : layout.width() > 600 ? " dfd-medium" : "";
    }

    private String size() {
        String width = SvgDrawing.number(layout.width());
        String height = SvgDrawing.number(layout.height());
        return " viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\"";
    }
}
