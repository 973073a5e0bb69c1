package org.stridebook.page.knowledge;

import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.RiskLevel;

/**
 * Threats of all systems that have to do with the subject of a page, open ones first, then by level.
 *
 * @param more how many are left out so that the page stays readable
 */
public record Mentions(List<Row> rows, int more) {

    private static final int SHOWN = 100;

    private static final Comparator<ThreatBrief> ORDER = Comparator.comparing((ThreatBrief threat) -> !threat.isOpen())
            .thenComparing(
                    threat -> threat.current().level(),
                    Comparator.nullsLast(Comparator.<RiskLevel>naturalOrder().reversed()))
            .thenComparing(ThreatBrief::system)
            .thenComparing(ThreatBrief::id);

    public Mentions {
        rows = List.copyOf(rows);
    }

    /** One threat of one system. */
    public record Row(
            Link system,
            Link id,
            Link title,
            List<Link> places,
            Badge after,
            Badge treatment,
            String letters,
            String owner) {}

    /** For the page at {@code here}. */
    public static Mentions of(List<ThreatBrief> threats, PortfolioView view, SitePath here) {
        var rows = threats.stream()
                .sorted(ORDER)
                .limit(SHOWN)
                .map(threat -> row(threat, view, new Links(here)))
                .toList();
        return new Mentions(rows, threats.size() - rows.size());
    }

    private static Row row(ThreatBrief threat, PortfolioView view, Links links) {
        SitePath page = SitePath.threat(threat.system(), threat.id());
        return new Row(
                links.system(threat.system(), view.name(threat.system())),
                links.to(page, threat.id().value()),
                links.to(page, threat.title()),
                threat.places().stream()
                        .map(place -> place(threat, place, links))
                        .toList(),
                Badges.of(threat.current().level()),
                Badges.of(threat.treatment()),
                Words.letters(threat.letters()),
                threat.owner());
    }

    private static Link place(ThreatBrief threat, ThreatBrief.Place place, Links links) {
        return place.element() == null
                ? Link.plain(place.name())
                : links.to(SitePath.element(threat.system(), place.element()), place.name());
    }
}
