package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.path.AttackPath;
import org.stridebook.assessment.path.AttackPaths;
import org.stridebook.assessment.path.FirstCut;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;

/**
 * How an attacker could get from one threat of a system to the next.
 *
 * @param tally how many chains there are and how many of them a control in place cuts
 * @param outside where an outsider can begin, as a sentence
 * @param cut what to do first, or null where nothing that could stop an attacker is planned or recommended
 * @param uncut why there is no {@code cut} though there are chains, else empty
 * @param beside high threats in no chain
 * @param file where the Attack Flow file is found
 * @param emptyTitle what is missing where there are no chains, else empty; {@code emptyHelp} is what to add
 */
public record PathsPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String tally,
        String outside,
        @Nullable Cut cut,
        String uncut,
        List<Group> groups,
        List<Beside> beside,
        Link file,
        String emptyTitle,
        String emptyHelp)
        implements Page {

    public PathsPage {
        groups = List.copyOf(groups);
        beside = List.copyOf(beside);
    }

    /** The one thing that cuts most chains; {@code kind} says whose it is and {@code effect} how many. */
    public record Cut(String kind, Link what, String effect, List<Link> chains) {}

    /**
     * Chains that begin alike, or one chain alone; then it has no {@code title} of its own.
     *
     * @param shared the steps that all have, before each goes on with its own
     * @param others other beginnings of some of them
     */
    public record Group(
            String anchor, String title, String note, List<Step> shared, List<Beginning> others, List<Chain> chains) {}

    /**
     * One chain; {@code summary} says its length and its high links.
     *
     * @param others other threats that it can begin with
     * @param from the number of the first of its {@code steps}; those before are shared
     */
    public record Chain(
            String anchor,
            String title,
            String summary,
            Badge worst,
            Badge state,
            List<Beginning> others,
            int from,
            List<Step> steps) {}

    /** Another threat that a chain can begin with; {@code through} is crossed from there to its second step. */
    public record Beginning(Link threat, Badge level, Link element, List<Link> through) {}

    /** A high threat in no chain, and why. */
    public record Beside(Link threat, Badge level, List<Link> places, String why) {}

    /** One link of a chain. {@code through} is crossed on the way to it; {@code controls} are in place and stand in the way. */
    public record Step(
            int number,
            List<Link> through,
            Link threat,
            Link headline,
            Badge level,
            Link element,
            String kind,
            Link tactic,
            Link technique,
            List<Control> controls) {}

    /** A control in place, and how sure that is. */
    public record Control(Link what, Badge status) {}

    public static PathsPage of(SystemView view) {
        SitePath path = view.path("paths.html");
        var links = view.links(path);
        AttackPaths paths = view.assessment().paths();
        var rows = new PathRows(links);
        var missing = paths.missing();
        return new PathsPage(
                path,
                "Attack paths",
                view.frame(path, "Attack paths"),
                Sources.of(view, "threats", "components", "flows", "zones", "mitigations"),
                tally(paths),
                outside(paths),
                cut(paths, links),
                uncut(paths),
                rows.groups(paths.forks()),
                paths.beside().stream().map(rows::beside).toList(),
                links.file("index.html", "downloads", "the files of this system"),
                missing == null ? "" : PathRows.title(missing),
                missing == null ? "" : PathRows.help(missing));
    }

    private static String tally(AttackPaths paths) {
        if (paths.paths().isEmpty()) {
            return "";
        }
        int all = paths.paths().size();
        long cut = paths.paths().stream().filter(AttackPath::isCut).count();
        String found = paths.more() ? "The gravest " + all + " chains." : Words.count(all, "chain", "chains") + ".";
        return found + " "
                + (cut == 0
                        ? "No control in place cuts any of them."
                        : cut == all
                                ? "A control in place cuts each of them somewhere."
                                : "A control in place cuts " + cut + " of them somewhere.");
    }

    private static String uncut(AttackPaths paths) {
        if (paths.paths().isEmpty() || paths.firstCut() != null) {
            return "";
        }
        return paths.paths().stream().allMatch(AttackPath::isCut)
                ? "Every chain shown is cut somewhere by a control in place."
                : "Nothing that could stop an attacker is planned or recommended against the threats of these chains.";
    }

    private static String outside(AttackPaths paths) {
        return paths.outside().isEmpty()
                ? "The sheets do not say which zone is trusted least, so only the tactic decides."
                : "Trusted least here: " + String.join(", ", paths.outside()) + ".";
    }

    private static @Nullable Cut cut(AttackPaths paths, SystemLinks links) {
        FirstCut cut = paths.firstCut();
        if (cut == null) {
            return null;
        }
        var chains = new ArrayList<Link>();
        cut.chains().forEach(number -> chains.add(new Link("chain " + number, "#" + PathRows.anchor(number))));
        String effect = "It names a threat of " + cut.chains().size() + " of "
                + Words.count(
                        (int) paths.paths().stream()
                                .filter(path -> !path.isCut())
                                .count(),
                        "chain",
                        "chains")
                + " that nothing cuts yet";
        if (cut.measure() != null) {
            var measure = cut.measure();
            String text = measure.id().isEmpty() ? measure.title() : measure.id() + " " + measure.title();
            return new Cut(
                    "A measure of yours, " + measure.status().word(),
                    links.file("roadmap.html", Anchor.ofMeasure(measure.key()), text),
                    effect,
                    chains);
        }
        var mitigation = java.util.Objects.requireNonNull(cut.mitigation());
        return new Cut("Recommended by ATLAS, not in place", links.mitigation(mitigation), effect, chains);
    }
}
