package org.stridebook.page.knowledge;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.markdown.Html;
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

/** What attackers want at one stage, and the techniques for it. */
public record TacticPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String summary,
        String considered,
        List<Row> techniques,
        Html officialText)
        implements Page {

    /** A technique or, indented, a sub-technique. */
    public record Row(Link technique, String id, boolean sub, String summary, Badge maturity, int count, Badge worst) {}

    public static Stream<TacticPage> all(PortfolioView view) {
        List<Tactic> all = view.portfolio().catalogue().tactics();
        return IntStream.range(0, all.size()).mapToObj(i -> of(view, all, i));
    }

    private static TacticPage of(PortfolioView view, List<Tactic> all, int i) {
        Catalogue atlas = view.portfolio().catalogue();
        Tactic tactic = all.get(i);
        SitePath path = SitePath.atlas(tactic.id());
        var links = new Links(path);
        List<Technique> techniques = atlas.techniquesWithSubsOf(tactic);
        List<Row> rows = techniques.stream()
                .map(technique -> row(technique, view, links, technique.name()))
                .toList();
        var considered = view.use().considered(atlas);
        long touched = techniques.stream()
                .filter(technique -> considered.contains(technique.id()))
                .count();
        return new TacticPage(
                path,
                tactic.name(),
                AtlasFrames.entry(view, path, all, i, each -> links.atlas(each.id(), each.name())),
                List.of(),
                tactic.id().value(),
                tactic.summary(),
                touched + " of " + rows.size(),
                rows,
                tactic.officialText());
    }

    static Row row(Technique technique, PortfolioView view, Links links, String name) {
        var threats = view.use().withSubs(technique, view.portfolio().catalogue());
        return new Row(
                links.atlas(technique.id(), name),
                technique.id().value(),
                technique.parent() != null,
                technique.summary(),
                Badges.of(technique.maturity()),
                threats.size(),
                worst(technique, threats, view));
    }

    /** The worst level of the open threats; where no threat names it or a part of it, why it counts all the same, or nothing. */
    static Badge worst(Technique technique, List<ThreatBrief> threats, PortfolioView view) {
        if (!threats.isEmpty()) {
            return TechniqueUse.worst(threats);
        }
        boolean covered =
                technique.parent() != null && !view.use().of(technique.parent()).isEmpty();
        return new Badge(covered ? "covered by its parent" : "no threat names it", Tone.QUIET);
    }
}
