package org.stridebook.page.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.DownloadRow;
import org.stridebook.page.part.Figure;
import org.stridebook.page.part.Levels;
import org.stridebook.page.part.RiskMatrix;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Trend;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.Slug;

/** How all systems stand. */
public record HomePage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String verdict,
        List<Badge> open,
        List<Figure> figures,
        List<Figure> otherFigures,
        List<SystemRow> systems,
        RiskMatrix matrix,
        List<BriefRow> dragons,
        int moreDragons,
        Link incidents,
        List<BriefRow> overdue,
        List<BriefRow> acceptances,
        List<TacticRow> tactics,
        Trend trend,
        List<DownloadRow> downloads)
        implements Page {

    private static final int MOST = 12;

    /** One system; {@code weight} sorts by what is gravest. */
    public record SystemRow(
            Link system,
            String group,
            String owner,
            String tier,
            String session,
            Badge fresh,
            List<Badge> open,
            long weight,
            String completeness,
            int percent,
            Link problems) {}

    /** A column of the ATLAS matrix: how many of its techniques and sub-techniques are considered, and the open threats. */
    public record TacticRow(Link tactic, int considered, int of, int percent, List<Badge> open) {}

    public static HomePage of(PortfolioView view) {
        Portfolio portfolio = view.portfolio();
        var links = new Links(SitePath.HOME);
        return new HomePage(
                SitePath.HOME,
                portfolio.settings().title(),
                new Frame(List.of(), "", List.of(), null, null),
                List.of(),
                HomeVerdict.of(portfolio),
                Levels.of(portfolio.open()),
                Figure.of(portfolio.kpis().stream().limit(8).toList()),
                Figure.of(portfolio.kpis().stream().skip(8).toList()),
                systems(portfolio, links),
                matrix(portfolio),
                briefs(view, portfolio.dragons(), links),
                Math.max(0, portfolio.dragons().size() - MOST),
                links.to(SitePath.INCIDENTS, "Could this happen to us?"),
                briefs(view, portfolio.overdue(), links),
                briefs(view, portfolio.acceptances(), links),
                tactics(view, links),
                Trend.of(portfolio.systems().stream().map(Summary::movement).toList()),
                DownloadRow.of(view.facts().downloads(), links));
    }

    private static List<TacticRow> tactics(PortfolioView view, Links links) {
        Catalogue atlas = view.portfolio().catalogue();
        Set<AtlasId> considered = view.use().considered(atlas);
        return atlas.tactics().stream()
                .map(tactic -> tactic(tactic, considered, view, links))
                .toList();
    }

    private static TacticRow tactic(Tactic tactic, Set<AtlasId> considered, PortfolioView view, Links links) {
        Catalogue atlas = view.portfolio().catalogue();
        List<AtlasId> all =
                atlas.techniquesWithSubsOf(tactic).stream().map(Technique::id).toList();
        int count = (int) all.stream().filter(considered::contains).count();
        LevelCounts open = view.use().of(all).stream()
                .filter(ThreatBrief::isOpen)
                .map(threat -> LevelCounts.NONE.plus(threat.current().level()))
                .reduce(LevelCounts.NONE, LevelCounts::plus);
        return new TacticRow(
                links.atlas(tactic.id(), tactic.name()),
                count,
                all.size(),
                all.isEmpty() ? 0 : count * 100 / all.size(),
                Levels.of(open));
    }

    private static List<BriefRow> briefs(PortfolioView view, List<ThreatBrief> threats, Links links) {
        return threats.stream()
                .limit(MOST)
                .map(threat -> BriefRow.of(threat, view.name(threat.system()), links))
                .toList();
    }

    private static RiskMatrix matrix(Portfolio portfolio) {
        var open = portfolio.systems().stream()
                .flatMap(system -> system.threats().stream())
                .filter(ThreatBrief::isOpen)
                .toList();
        return RiskMatrix.of(
                "Open threats of all systems, as they stand now",
                "open threat",
                portfolio.settings().scheme(),
                open,
                threat -> new RiskMatrix.Placed(threat.current(), Link.plain("")));
    }

    /** The one with the gravest open threats first. */
    private static List<SystemRow> systems(Portfolio portfolio, Links links) {
        return portfolio.systems().stream()
                .map(system -> row(system, links))
                .sorted(Comparator.comparingLong(SystemRow::weight).reversed())
                .toList();
    }

    private static SystemRow row(Summary system, Links links) {
        Slug slug = system.slug();
        int problems = system.errors() + system.warnings();
        return new SystemRow(
                links.system(slug, system.system()),
                String.join(" / ", system.group()),
                system.owner(),
                system.tier() == null ? "" : system.tier().toString(),
                Words.day(system.session()),
                fresh(system.fresh()),
                Levels.of(system.open()),
                Levels.weight(system.open()),
                system.answeredCells() + " of " + system.askedCells(),
                system.askedCells() == 0 ? 0 : system.answeredCells() * 100 / system.askedCells(),
                links.to(SitePath.system(slug, "problems.html"), Integer.toString(problems)));
    }

    private static Badge fresh(@org.jspecify.annotations.Nullable Boolean fresh) {
        if (fresh == null) {
            return new Badge("no date", Tone.WATCH);
        }
        return fresh ? new Badge("up to date", Tone.GOOD) : new Badge("out of date", Tone.ACT);
    }
}
