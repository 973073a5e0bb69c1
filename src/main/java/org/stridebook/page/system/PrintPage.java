package org.stridebook.page.system;

import java.util.List;
import org.stridebook.page.element.StridePage;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.ThreatDetails;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemView;

/** Everything about one system on one page, for paper. */
public record PrintPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        SystemPage overview,
        StridePage grid,
        List<Chapter> threats,
        RoadmapPage roadmap,
        List<ProblemRow> problems)
        implements Page {

    /** A threat with the start of the ids in its part of the page. */
    public record Chapter(String prefix, ThreatPage threat) {}

    public static PrintPage of(SystemView view) {
        SitePath path = view.path("print.html");
        var links = view.links(path);
        var frame = view.frame(path, "Print");
        return new PrintPage(
                path,
                view.name(),
                frame,
                List.of(),
                SystemPage.of(view, path),
                StridePage.of(view),
                view.assessment().threats().stream()
                        .map(threat -> new Chapter(
                                Anchor.of(threat.id()) + "-", new ThreatDetails(view, threat, links).page(path, frame)))
                        .toList(),
                RoadmapPage.of(view),
                ProblemRow.of(view, view.facts().problems(), links));
    }
}
