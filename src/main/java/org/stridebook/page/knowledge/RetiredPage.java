package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.atlas.AtlasId;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.release.AbsentId;

/** An id that this release does not have: what became of it, and who still names it. */
public record RetiredPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String state,
        String verdict,
        List<Link> successors,
        List<Row> threats)
        implements Page {

    /** A threat that names it, and how. */
    public record Row(Link system, Link id, Link title, String written) {}

    public static Stream<RetiredPage> all(PortfolioView view) {
        return view.absent().stream().map(one -> of(one, view));
    }

    private static RetiredPage of(AbsentId absent, PortfolioView view) {
        SitePath path = SitePath.atlas(absent.id());
        var links = new Links(path);
        return new RetiredPage(
                path,
                absent.name(),
                AtlasFrames.entry(view, path, List.of(), absent.name(), null, null),
                List.of(),
                absent.id().value(),
                absent.retired() ? "Retired" : "Not in this release",
                verdict(absent, view.portfolio().catalogue().release()),
                absent.successors().stream()
                        .map(id -> links.atlas(id, named(id, view)))
                        .toList(),
                view.portfolio().systems().stream()
                        .flatMap(system -> rows(system, absent.id(), links))
                        .toList());
    }

    private static String named(AtlasId id, PortfolioView view) {
        return id + " " + view.portfolio().catalogue().nameOf(id);
    }

    private static String verdict(AbsentId absent, String release) {
        if (!absent.retired()) {
            return "ATLAS " + release + ", which this site uses, does not have it; " + absent.where() + " does.";
        }
        String since = absent.where().isEmpty() ? "before " + release : "in " + absent.where();
        return "ATLAS retired it " + since + "."
                + (absent.successors().isEmpty() ? " Nothing in this release takes its place." : "");
    }

    private static Stream<Row> rows(Summary system, AtlasId id, Links links) {
        return system.news().absent().stream()
                .filter(one -> one.id().id().equals(id))
                .map(one -> row(system, one, links));
    }

    private static Row row(Summary system, ReleaseNews.Absent one, Links links) {
        SitePath page = SitePath.threat(system.slug(), one.threat());
        return new Row(
                links.system(system.slug(), system.system()),
                links.to(page, one.threat().value()),
                links.to(page, one.title()),
                one.written());
    }
}
