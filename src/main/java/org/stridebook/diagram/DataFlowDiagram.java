package org.stridebook.diagram;

import org.stridebook.markdown.Html;

/** The data-flow diagram of one system, laid out once and drawn as often as needed. */
public final class DataFlowDiagram {

    private final Graph graph;
    private final Layout layout;
    private final String drawing;

    private DataFlowDiagram(Graph graph, Layout layout) {
        this.graph = graph;
        this.layout = layout;
        this.drawing = SvgDrawing.of(layout);
    }

    /** Lays a graph out. */
    public static DataFlowDiagram of(Graph graph) {
        return new DataFlowDiagram(graph, GridLayout.of(Sketch.of(graph)));
    }

    /** The diagram as part of a page, in a box that scrolls; its classes begin with {@code dfd}. */
    public Html svg() {
        String title = SvgDrawing.text(graph.title());
        return Html.trusted("<div class=\"dfd-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + title
                + "\">\n<svg class=\"dfd\"" + size() + " role=\"group\" aria-label=\"" + title + "\">\n" + drawing
                + "</svg>\n</div>");
    }

    /** The diagram as a file of its own, with its colours inside. */
    public String standaloneSvg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dfd\"" + size() + ">\n<title>"
                + SvgDrawing.text(graph.title()) + "</title>\n" + drawing + "</svg>\n";
    }

    private String size() {
        String width = SvgDrawing.number(layout.width());
        String height = SvgDrawing.number(layout.height());
        return " viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\"";
    }
}
