package org.stridebook.page.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.ClosestAttacks;
import org.stridebook.assessment.ClosestAttacks.Likeness;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
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
 * @param tally how many of all open high risks have an attack like them, as sentences; empty where no such risk is open
 * @param groups risks with attacks like them, those with weak ties apart and last
 * @param more risks that are left out so that the page stays readable
 * @param noCase risks whose techniques no case study uses
 * @param noTechnique risks that name no technique
 */
public record IncidentsPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String tally,
        List<Group> groups,
        int more,
        List<Link> noCase,
        List<Link> noTechnique)
        implements Page {

    private static final String TITLE = "Could this happen to us?";
    private static final int SHOWN = 60;
    private static final int CLOSEST = 3;

    public IncidentsPage {
        groups = List.copyOf(groups);
        noCase = List.copyOf(noCase);
        noTechnique = List.copyOf(noTechnique);
    }

    /** Risks with ties of one strength. */
    public record Group(String anchor, String title, String lead, List<Risk> risks) {}

    /** An open high risk. */
    public record Risk(String anchor, Link system, Link threat, Badge level, boolean weak, List<Attack> attacks) {}

    /** A published attack; {@code shared} are the techniques that it has in common with the threat, {@code tie} counts them. */
    public record Attack(
            Link study, String kind, String when, String summary, String tie, List<Link> shared, ChainRow chain) {}

    public static Stream<IncidentsPage> of(PortfolioView view) {
        List<ThreatBrief> high = view.portfolio().dragons();
        var closest = new ClosestAttacks(view.portfolio().catalogue());
        List<ThreatBrief> shown = high.stream().limit(SHOWN).toList();
        return Stream.of(new IncidentsPage(
                SitePath.INCIDENTS,
                TITLE,
                AtlasFrames.entry(view, SitePath.INCIDENTS, List.of(), TITLE, null, null),
                List.of(),
                tally(high, closest),
                groups(risks(shown, closest, view)),
                high.size() - shown.size(),
                unlike(shown, Likeness.NO_CASE, closest),
                unlike(shown, Likeness.NO_TECHNIQUE, closest)));
    }

    private static String tally(List<ThreatBrief> high, ClosestAttacks closest) {
        if (high.isEmpty()) {
            return "";
        }
        var counts = new EnumMap<Likeness, Integer>(Likeness.class);
        high.forEach(threat -> counts.merge(closest.likeness(threat), 1, Integer::sum));
        int incident = counts.getOrDefault(Likeness.INCIDENT, 0);
        String others = Stream.of(Likeness.EXERCISE, Likeness.NO_CASE, Likeness.NO_TECHNIQUE)
                .filter(counts::containsKey)
                .map(one -> counts.get(one) + " " + words(one))
                .collect(Collectors.joining(", "));
        return incident + " of " + Words.count(high.size(), "open high risk", "open high risks")
                + (incident == 1 ? " has" : " have") + " a real incident like " + (incident == 1 ? "it." : "them.")
                + (others.isEmpty() ? "" : " The others: " + others + ".");
    }

    private static String words(Likeness likeness) {
        return switch (likeness) {
            case INCIDENT -> "like a real incident";
            case EXERCISE -> "like an exercise only";
            case NO_CASE -> "with techniques that no case study uses";
            case NO_TECHNIQUE -> "without any technique";
        };
    }

    private static List<Risk> risks(List<ThreatBrief> shown, ClosestAttacks closest, PortfolioView view) {
        var links = new Links(SitePath.INCIDENTS);
        Map<Slug, Summary> systems =
                view.portfolio().systems().stream().collect(Collectors.toMap(Summary::slug, Function.identity()));
        return shown.stream()
                .map(threat -> risk(
                        threat,
                        closest.of(threat, view.chains(Objects.requireNonNull(systems.get(threat.system()))), CLOSEST),
                        view,
                        links))
                .filter(risk -> !risk.attacks().isEmpty())
                .toList();
    }

    private static List<Group> groups(List<Risk> risks) {
        return Stream.of(
                        new Group(
                                "close",
                                "Close to a published attack",
                                "They share more than one technique with it, or one that is about AI. The worst risks first.",
                                risks.stream().filter(risk -> !risk.weak()).toList()),
                        new Group(
                                "weak",
                                "Like one in a single general technique",
                                "The one technique in common is known from attacks on any computer system (ATT&CK has it too), so the"
                                        + " likeness says little. The worst risks first.",
                                risks.stream().filter(Risk::weak).toList()))
                .filter(group -> !group.risks().isEmpty())
                .toList();
    }

    private static List<Link> unlike(List<ThreatBrief> shown, Likeness likeness, ClosestAttacks closest) {
        return shown.stream()
                .filter(threat -> closest.likeness(threat) == likeness)
                .map(threat -> link(threat, new Links(SitePath.INCIDENTS)))
                .toList();
    }

    private static Link link(ThreatBrief threat, Links links) {
        return links.to(SitePath.threat(threat.system(), threat.id()), threat.id() + " " + threat.title());
    }

    private static Risk risk(ThreatBrief threat, List<ClosestAttacks.Match> matches, PortfolioView view, Links links) {
        var lines = new ChainLines(view.portfolio().catalogue(), links);
        return new Risk(
                threat.system() + "-" + Slug.of(threat.id().value()),
                links.system(threat.system(), view.name(threat.system())),
                link(threat, links),
                Badges.of(threat.current().level()),
                matches.stream().allMatch(ClosestAttacks.Match::isWeak),
                matches.stream().map(match -> attack(match, lines)).toList());
    }

    private static Attack attack(ClosestAttacks.Match match, ChainLines lines) {
        CaseStudy study = match.chain().study();
        return new Attack(
                lines.links().atlas(study.id(), study.name()),
                study.incident() ? "incident" : "exercise",
                study.when(),
                study.summary(),
                Words.count(match.shared().size(), "shared technique", "shared techniques"),
                match.shared().stream()
                        .map(id -> lines.links().atlas(id, lines.name(id)))
                        .toList(),
                ChainRow.of(match.chain(), lines));
    }
}
