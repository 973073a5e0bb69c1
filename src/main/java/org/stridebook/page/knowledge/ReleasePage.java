package org.stridebook.page.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Summary;
import org.stridebook.atlas.AtlasId;
import org.stridebook.page.part.ReleaseWords;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.release.Change;
import org.stridebook.release.Comparison;

/** What ATLAS changed between the release in use and another one, and whom that concerns. Only where two are known. */
public record ReleasePage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String used,
        List<SystemRow> systems,
        List<Group> groups)
        implements Page {

    /** A system with what happened to its references. */
    public record SystemRow(Link system, String sentence) {}

    /** Things of one kind to which the same happened. */
    public record Group(String anchor, String title, List<Row> rows) {}

    /** One change; the name leads to the page of the thing where there is one. */
    public record Row(String id, Link name, String sentence) {}

    public static Stream<ReleasePage> of(PortfolioView view) {
        Comparison comparison = view.facts().comparison();
        return comparison == null ? Stream.empty() : Stream.of(of(comparison, view));
    }

    private static ReleasePage of(Comparison comparison, PortfolioView view) {
        var links = new Links(SitePath.RELEASE_CHANGES);
        String title = ReleaseWords.title(comparison);
        return new ReleasePage(
                SitePath.RELEASE_CHANGES,
                title,
                AtlasFrames.entry(view, SitePath.RELEASE_CHANGES, List.of(), title, null, null),
                List.of(),
                view.portfolio().catalogue().release(),
                view.portfolio().systems().stream()
                        .map(system -> system(system, links))
                        .toList(),
                groups(comparison, view, links));
    }

    private static SystemRow system(Summary system, Links links) {
        SitePath changes = SitePath.system(system.slug(), "changes.html");
        return new SystemRow(links.to(changes, "atlas", system.system()), ReleaseWords.sentence(system.news()));
    }

    private static List<Group> groups(Comparison comparison, PortfolioView view, Links links) {
        var groups = new ArrayList<Group>();
        for (Change.Thing thing : Change.Thing.values()) {
            for (Change.What what : Change.What.values()) {
                List<Row> rows = comparison.of(thing, what).stream()
                        .map(change -> row(change, view, links))
                        .toList();
                if (!rows.isEmpty()) {
                    String title =
                            rows.size() + " " + (rows.size() == 1 ? thing.word() : thing.plural()) + " " + what.word();
                    String anchor = (thing.word() + "-" + what.word()).replace(' ', '-');
                    groups.add(new Group(anchor, title, rows));
                }
            }
        }
        return groups;
    }

    private static Row row(Change change, PortfolioView view, Links links) {
        return new Row(change.id().value(), name(change, view, links), change.sentence());
    }

    private static Link name(Change change, PortfolioView view, Links links) {
        AtlasId id = change.id();
        return view.hasPage(id) ? links.atlas(id, change.name()) : Link.plain(change.name());
    }

    /** To this page, or null where there is none. */
    static @Nullable Link link(PortfolioView view, SitePath here) {
        Comparison comparison = view.facts().comparison();
        return comparison == null ? null : new Links(here).to(SitePath.RELEASE_CHANGES, ReleaseWords.title(comparison));
    }
}
