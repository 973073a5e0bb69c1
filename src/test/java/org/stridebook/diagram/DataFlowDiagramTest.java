package org.stridebook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.diagram.Graph.Shape;
import org.stridebook.workshop.RiskLevel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DataFlowDiagramTest {

    @Test
    void everyBoxAndArrowLinksToItsPage() throws Exception {
        Graph graph = ExampleGraph.factory();

        var links = attributes(parse(DataFlowDiagram.of(graph).standaloneSvg()), "a", "href");

        assertThat(links).hasSize(12 + 16).contains("elements/c2.html", "elements/f16.html");
    }

    @Test
    void colourIsNeverAlone() throws Exception {
        Document svg = parse(DataFlowDiagram.of(ExampleGraph.factory()).standaloneSvg());

        Element box = link(svg, "elements/c2.html");
        assertThat(box.getAttribute("class")).contains("level-critical");
        assertThat(box.getTextContent())
                .contains("Critical · 3 open")
                .contains("Edge inference box, Model inference, 3 open threats, the worst Critical");
        assertThat(link(svg, "elements/c8.html").getTextContent()).contains("Not rated · 2 open");
        assertThat(link(svg, "elements/c3.html").getTextContent()).contains("no open threat");
        assertThat(link(svg, "elements/f11.html").getTextContent())
                .contains("F11 Model package, crosses a trust boundary, 1 open threat, the worst Critical");
    }

    @Test
    void endThatNobodyListedGetsABoxThatSaysSo() {
        String svg = DataFlowDiagram.of(ExampleGraph.factory()).svg().toString();

        assertThat(svg)
                .contains("Mail relay")
                .contains("not in the component list")
                .contains("dfd-unlisted");
    }

    @Test
    void partOfAPageHasNoStyleOfItsOwn() {
        assertThat(DataFlowDiagram.of(ExampleGraph.factory()).svg().toString())
                .doesNotContain("<style")
                .doesNotContain("style=")
                .doesNotContain("<script")
                .doesNotContain("foreignObject");
    }

    @Test
    void sameGraphGivesTheSameBytes() {
        assertThat(DataFlowDiagram.of(ExampleGraph.ofSize(30)).standaloneSvg())
                .isEqualTo(DataFlowDiagram.of(ExampleGraph.ofSize(30)).standaloneSvg());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]>&nbsp;",
                "\u202egnirts",
                "a\ud800b\ufffe",
                "\u0001\u0008",
                "🤖",
                ""
            })
    void anyTextStaysText(String text) throws Exception {
        var graph = new Graph(
                text,
                List.of(new Graph.Zone(text, text)),
                List.of(new Graph.Node(text, text, text, Shape.STORE, text, RiskLevel.LOW, 1, text)),
                List.of(new Graph.Edge(text, text, text + "?", text, true, null, 1, text)));

        Document svg = parse(DataFlowDiagram.of(graph).standaloneSvg());

        assertThat(elements(svg, "script")).isEmpty();
        assertThat(elements(svg, "img")).isEmpty();
        assertThat(elements(svg, "svg")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 60, 250})
    void anySizeIsDrawn(int size) throws Exception {
        Document svg = parse(DataFlowDiagram.of(ExampleGraph.ofSize(size)).standaloneSvg());

        assertThat(attributes(svg, "a", "href")).hasSize(size + size * 3 / 2);
    }

    @Test
    void graphThatIsTooLargeForLayersIsDrawnInAGrid() {
        Layout layout = GridLayout.of(Sketch.of(ExampleGraph.factory()));

        assertThat(layout.boxes()).hasSize(13);
        for (Layout.Area area : layout.zones()) {
            for (Layout.Spot spot : layout.boxes()) {
                boolean inside = spot.place().y() >= area.place().y()
                        && spot.place().bottom() <= area.place().bottom()
                        && spot.place().right() <= area.place().right();
                assertThat(inside)
                        .isEqualTo(spot.box().node().zone().equals(area.zone().name()));
            }
        }
    }

    @Test
    void twoComponentsWithOneIdAreBothDrawn() {
        var twin = new Graph(
                "Twins",
                List.of(),
                List.of(
                        new Graph.Node("C1", "First", "", Shape.ACTOR, "", null, 0, "first.html"),
                        new Graph.Node("C1", "Second", "", Shape.ACTOR, "", null, 0, "second.html")),
                List.of());

        assertThat(DataFlowDiagram.of(twin).svg().toString()).contains("First").contains("Second");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        var found = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> attributes(Document document, String name, String attribute) {
        return elements(document, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static Element link(Document document, String href) {
        return elements(document, "a").stream()
                .filter(element -> element.getAttribute("href").equals(href))
                .findFirst()
                .orElseThrow();
    }
}
