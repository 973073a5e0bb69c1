package org.stridebook.page.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stridebook.assessment.ClosestAttacks;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.Slug;

/**
 * Could this happen to us? The open high risks of all systems with the published attacks that come closest.
 *
 * @param more risks that are left out so that the page stays readable
 * @param unlike risks that share no technique with any published attack
 */
public record IncidentsPage(
        SitePath path, String title, Frame frame, List<String> sources, List<Risk> risks, int more, List<Link> unlike)
        implements Page {

    private static final String TITLE = "Could this happen to us?";
    private static final int SHOWN = 60;
    private static final int CLOSEST = 3;

    /** An open high risk. */
    public record Risk(String anchor, Link system, Link threat, Badge level, List<Attack> attacks) {}

    /** A published attack; {@code shared} are the techniques that it has in common with the threat. */
    public record Attack(Link study, String kind, String when, String summary, List<Link> shared, ChainRow chain) {}

    public static Stream<IncidentsPage> of(PortfolioView view) {
        var links = new Links(SitePath.INCIDENTS);
        List<ThreatBrief> high = view.portfolio().dragons();
        Catalogue atlas = view.portfolio().catalogue();
        Map<Slug, ClosestAttacks> closest = new HashMap<>();
        Map<Slug, Summary> systems = new HashMap<>();
        view.portfolio().systems().forEach(system -> systems.put(system.slug(), system));
        List<Risk> risks = high.stream()
                .limit(SHOWN)
                .map(threat -> risk(
                        threat,
                        closest.computeIfAbsent(
                                threat.system(), slug -> new ClosestAttacks(known(systems, slug), atlas)),
                        view,
                        links))
                .toList();
        return Stream.of(new IncidentsPage(
                SitePath.INCIDENTS,
                TITLE,
                AtlasFrames.entry(view, SitePath.INCIDENTS, List.of(), TITLE, null, null),
                List.of(),
                risks.stream().filter(risk -> !risk.attacks().isEmpty()).toList(),
                high.size() - risks.size(),
                risks.stream()
                        .filter(risk -> risk.attacks().isEmpty())
                        .map(Risk::threat)
                        .toList()));
    }

    private static Summary known(Map<Slug, Summary> systems, Slug slug) {
        return java.util.Objects.requireNonNull(systems.get(slug), () -> "no system " + slug);
    }

    private static Risk risk(ThreatBrief threat, ClosestAttacks closest, PortfolioView view, Links links) {
        return new Risk(
                threat.system() + "-" + Slug.of(threat.id().value()),
                links.system(threat.system(), view.name(threat.system())),
                links.to(SitePath.threat(threat.system(), threat.id()), threat.id() + " " + threat.title()),
                Badges.of(threat.current().level()),
                closest.of(threat, CLOSEST).stream()
                        .map(match -> attack(match, view.portfolio().catalogue(), links))
                        .toList());
    }

    private static Attack attack(ClosestAttacks.Match match, Catalogue atlas, Links links) {
        CaseStudy study = match.chain().study();
        return new Attack(
                links.atlas(study.id(), study.name()),
                study.incident() ? "incident" : "exercise",
                study.when(),
                study.summary(),
                match.shared().stream()
                        .map(id -> links.atlas(id, atlas.nameOf(id)))
                        .toList(),
                ChainRow.of(match.chain(), links));
    }
}
