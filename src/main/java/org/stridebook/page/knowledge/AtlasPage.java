package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.TechniqueUse;

/**
 * The matrix: tactics as columns, techniques below them with what all systems wrote about each.
 *
 * @param considered how many techniques some threat names, in words
 * @param changes leads to what ATLAS changed; null where only one release is known
 * @param absent ids that threats name but this release does not hold
 */
public record AtlasPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String release,
        String considered,
        List<Column> columns,
        List<Link> mitigations,
        List<Link> caseStudies,
        @Nullable Link changes,
        List<Absent> absent)
        implements Page {

    /** An id that is retired or comes later, and how many references name it. */
    public record Absent(Link id, String state, long count) {}

    /** A tactic. */
    public record Column(Link tactic, String summary, String considered, List<Cell> cells) {}

    /**
     * A technique. {@code count} covers its sub-techniques too; {@code worst} is of open threats, quiet where there are none.
     *
     * @param unfolded whether a sub-technique has threats, so that they are shown at once
     */
    public record Cell(Link technique, String id, int count, Badge worst, List<Cell> subs, boolean unfolded) {}

    public static Stream<AtlasPage> of(PortfolioView view) {
        Catalogue atlas = view.portfolio().catalogue();
        TechniqueUse use = view.use();
        var links = new Links(SitePath.ATLAS);
        long considered = atlas.techniques().stream()
                .filter(technique -> !use.of(technique.id()).isEmpty())
                .count();
        return Stream.of(new AtlasPage(
                SitePath.ATLAS,
                "MITRE ATLAS matrix",
                AtlasFrames.matrix(view),
                List.of(),
                atlas.release(),
                considered + " of " + atlas.techniques().size(),
                atlas.tactics().stream()
                        .map(tactic -> column(tactic, atlas, use, links))
                        .toList(),
                atlas.mitigations().stream()
                        .map(one -> links.atlas(one.id(), one.name()))
                        .toList(),
                atlas.caseStudies().stream()
                        .map(one -> links.atlas(one.id(), one.name() + " (" + one.when() + ")"))
                        .toList(),
                ReleasePage.link(view, SitePath.ATLAS),
                absent(view, links)));
    }

    private static List<Absent> absent(PortfolioView view, Links links) {
        return view.absent().stream()
                .map(one -> new Absent(
                        links.atlas(one.id(), one.id() + " " + one.name()),
                        one.retired() ? "retired" : "not in this release",
                        view.portfolio().systems().stream()
                                .flatMap(system -> system.news().absent().stream())
                                .filter(reference -> reference.id().id().equals(one.id()))
                                .count()))
                .toList();
    }

    private static Column column(Tactic tactic, Catalogue atlas, TechniqueUse use, Links links) {
        List<Cell> cells = atlas.techniquesOf(tactic).stream()
                .map(technique -> cell(technique, atlas, use, links))
                .toList();
        long touched = cells.stream().filter(cell -> cell.count() > 0).count();
        return new Column(
                links.atlas(tactic.id(), tactic.name()), tactic.summary(), touched + " of " + cells.size(), cells);
    }

    private static Cell cell(Technique technique, Catalogue atlas, TechniqueUse use, Links links) {
        List<Technique> children = atlas.subTechniquesOf(technique);
        List<ThreatBrief> threats = use.withSubs(technique, atlas);
        List<Cell> subs =
                children.stream().map(child -> cell(child, atlas, use, links)).toList();
        return new Cell(
                links.atlas(technique.id(), technique.name()),
                technique.id().value(),
                threats.size(),
                worst(threats),
                subs,
                subs.stream().anyMatch(sub -> sub.count() > 0));
    }

    /** Of the open ones; says so where none is open. */
    public static Badge worst(List<ThreatBrief> threats) {
        var level = TechniqueUse.worstOpen(threats);
        boolean unrated = level == null && threats.stream().anyMatch(ThreatBrief::isOpen);
        return level != null || unrated ? Badges.of(level) : new Badge("none open", Tone.QUIET);
    }
}
