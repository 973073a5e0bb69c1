package org.stridebook.page.system;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.assessment.session.Movement;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.ReleaseWords;
import org.stridebook.page.part.Trend;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.release.Change;

/**
 * What moved since the session before.
 *
 * @param previous its date, or empty in the first session
 * @param tally how many of each
 * @param release what ATLAS changed, or null where only one release is known
 */
public record ChangesPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String session,
        String previous,
        List<Badge> tally,
        List<Group> groups,
        Trend trend,
        @Nullable Release release)
        implements Page {

    /** Threats to which the same happened. */
    public record Group(String anchor, Badge kind, List<Row> rows) {}

    /** A threat then and now; a threat that is no longer listed has no page. */
    public record Row(Link id, Link title, String then, Badge thenLevel, String now, Badge nowLevel) {}

    /** Two releases of ATLAS and what became of this system's references between them. */
    public record Release(String title, String used, String tally, Link all, List<Reference> references) {}

    /** One reference as typed; {@code things} are what it means, {@code what} is what happened to them. */
    public record Reference(Link threat, Link title, String written, List<Happened> changes) {}

    /** What happened to one thing, which has a page unless it is not in the release. */
    public record Happened(Link thing, String what) {}

    public static ChangesPage of(SystemView view) {
        SitePath path = view.path("changes.html");
        Movement movement = view.assessment().movement();
        var links = view.links(path);
        var groups = groups(view, links);
        return new ChangesPage(
                path,
                "Changes",
                view.frame(path, "Changes"),
                Sources.of(view, "threats"),
                Words.day(view.assessment().workshop().profile().session()),
                Words.day(movement.previous()),
                groups.stream()
                        .map(group -> new Badge(
                                group.rows().size() + " " + group.kind().word(),
                                group.kind().tone()))
                        .toList(),
                groups,
                Trend.of(movement),
                release(view, links));
    }

    private static List<Group> groups(SystemView view, SystemLinks links) {
        return Stream.of(
                        Movement.Kind.NEW,
                        Movement.Kind.WORSE,
                        Movement.Kind.REOPENED,
                        Movement.Kind.GONE,
                        Movement.Kind.BETTER,
                        Movement.Kind.CLOSED,
                        Movement.Kind.UNCHANGED)
                .map(kind -> new Group(
                        kind.word().replace(' ', '-'),
                        Badges.of(kind),
                        view.assessment().movement().changes().stream()
                                .filter(change -> change.kind() == kind)
                                .map(change -> row(view, change, links))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Row row(SystemView view, Movement.Change change, SystemLinks links) {
        boolean listed = view.assessment().threat(change.id()).isPresent();
        return new Row(
                listed ? links.id(change.id()) : Link.plain(change.id().value()),
                listed ? links.title(view.threat(change.id())) : Link.plain(change.title()),
                change.kind() == Movement.Kind.NEW ? "not listed" : "",
                Badges.of(change.then()),
                listed ? "" : "not listed",
                Badges.of(change.now()));
    }

    private static @Nullable Release release(SystemView view, SystemLinks links) {
        ReleaseNews news = view.assessment().news();
        if (!news.isCompared()) {
            return null;
        }
        return new Release(
                ReleaseWords.title(news.from(), news.to()),
                view.assessment().catalogue().release(),
                ReleaseWords.sentence(news),
                links.links().to(SitePath.RELEASE_CHANGES, "everything that changed"),
                news.touched().stream().map(one -> reference(view, one, links)).toList());
    }

    private static Reference reference(SystemView view, ReleaseNews.Touched one, SystemLinks links) {
        return new Reference(
                links.id(one.threat()),
                links.title(view.threat(one.threat())),
                one.written(),
                one.changes().stream()
                        .map(change -> new Happened(thing(view, change, links), change.sentence()))
                        .toList());
    }

    /** What is gone or not there yet has a page too where a threat names it. */
    private static Link thing(SystemView view, Change change, SystemLinks links) {
        boolean page = view.assessment().catalogue().has(change.id())
                || view.assessment().news().absent().stream()
                        .anyMatch(absent -> absent.id().id().equals(change.id()));
        String text = change.id() + " " + change.name();
        return page ? links.links().atlas(change.id(), text) : Link.plain(text);
    }
}
