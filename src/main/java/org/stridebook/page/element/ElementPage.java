package org.stridebook.page.element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.threat.ThreatRow;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemView;

/**
 * One box or arrow of the diagram.
 *
 * @param kind such as {@code Vector store} or {@code Flow across a trust boundary}
 * @param into for a component the flows that end at it, for a flow where it starts
 * @param out likewise
 */
public record ElementPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String name,
        String kind,
        Badge worst,
        List<Badge> flags,
        String description,
        List<Fact> facts,
        List<Neighbour> into,
        List<Neighbour> out,
        List<ThreatRow> threats,
        List<Question> questions,
        List<Asked> privacy,
        List<Asset> assets,
        List<ThreatPage.Tested> tests,
        List<Fact> more,
        List<ProblemRow> problems)
        implements Page {

    /** What stands beside it in the diagram, with what flows between. */
    public record Neighbour(Link link, String note, String crossing) {}

    /** A letter asked of it. */
    public record Question(
            String anchor,
            String letter,
            Link title,
            String meaning,
            Badge state,
            boolean asked,
            boolean answered,
            String disagreement,
            List<Link> threats,
            List<Answered> answers,
            List<Open> open) {}

    /** A privacy question with its cards and its answer. */
    public record Asked(String kind, List<Link> cards, Answered answer) {}

    /** What somebody answered. */
    public record Answered(String who, String value, String why, String question, String source, List<Fact> more) {}

    /** A question of the guide, with the techniques that nobody considered yet. */
    public record Open(String question, List<Link> techniques) {}

    /** Data that is kept or moved here. */
    public record Asset(Link name, String classification, String personalData) {}

    /** One page for each component and flow, in the order of the sheets. */
    public static Stream<ElementPage> all(SystemView view) {
        var elements = view.assessment().elements();
        var pages = new ArrayList<ElementPage>();
        for (int i = 0; i < elements.size(); i++) {
            AssessedElement element = elements.get(i);
            SitePath path = SitePath.element(view.slug(), element.id());
            var links = view.links(path);
            var frame = view.frame(
                    path,
                    "stride.html",
                    element.element().name(),
                    i == 0 ? null : links.element(elements.get(i - 1).id()),
                    i == elements.size() - 1
                            ? null
                            : links.element(elements.get(i + 1).id()));
            pages.add(new ElementDetails(view, element, links).page(path, frame));
        }
        return pages.stream();
    }
}
