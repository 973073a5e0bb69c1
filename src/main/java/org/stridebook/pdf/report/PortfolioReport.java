package org.stridebook.pdf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Summary;
import org.stridebook.assessment.gap.SharedGap;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.ThreatOrder;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.framework.Nist;
import org.stridebook.page.place.SitePath;
import org.stridebook.pdf.typesetting.Pages;
import org.stridebook.workshop.Slug;

/** The report on all systems, from their summaries alone. */
public final class PortfolioReport {

    private static final int NAME = 100;

    private final Portfolio portfolio;
    private final List<Risk> risks;

    private PortfolioReport(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.risks = risks(portfolio);
    }

    public static Report of(Portfolio portfolio) {
        return new PortfolioReport(portfolio).build();
    }

    /** Worst first over all systems, as on the site's first page. */
    private static List<Risk> risks(Portfolio portfolio) {
        var numbers = new HashMap<Slug, Integer>();
        var names = new HashMap<Slug, String>();
        portfolio.systems().forEach(system -> {
            numbers.put(system.slug(), numbers.size() + 1);
            names.put(system.slug(), system.system());
        });
        return portfolio.systems().stream()
                .flatMap(system -> system.threats().stream())
                .sorted(ThreatOrder.BRIEFS_WORST_FIRST)
                .map(threat -> Risk.of(
                        threat,
                        numbers.getOrDefault(threat.system(), 0),
                        names.getOrDefault(threat.system(), threat.system().value())))
                .toList();
    }

    private Report build() {
        String name = Wording.shorten(portfolio.settings().title(), NAME);
        int systems = portfolio.systems().size();
        var counts = counts();
        String asOf = Wording.date(portfolio.asOf());
        return new Report(
                new Pages.Head(
                        name + ": summary for leadership",
                        "Threats, risks and next steps of " + Wording.count(systems, "system") + " as of " + asOf,
                        Wording.shorten(name, 60) + "  ·  as of " + asOf + "  ·  ATLAS "
                                + portfolio.catalogue().release(),
                        portfolio.asOf(),
                        SitePath.SUMMARY_PDF,
                        portfolio.settings().paper()),
                portfolio.settings(),
                portfolio.asOf(),
                name,
                List.of(Wording.count(systems, "system"), Wording.count(risks.size(), "threat")),
                Verdict.of("The portfolio", counts),
                Verdict.figures(
                        counts,
                        count(risk -> risk.isOpen() && risk.owner().isEmpty()),
                        count(risk -> risk.acceptance() != null)),
                change(),
                risks,
                Decisions.of(
                        risks,
                        "the owners of the systems",
                        null,
                        portfolio.asOf(),
                        portfolio.settings().policy()),
                List.of(),
                List.of(),
                "",
                steps(),
                coverage(),
                systems());
    }

    private Verdict.Counts counts() {
        return new Verdict.Counts(
                risks.size(),
                portfolio.open(),
                count(risk -> risk.isOpen() && risk.overdue()),
                count(Risk::isExpired),
                count(risk -> risk.isOpenHigh() && risk.owner().isEmpty()));
    }

    private int count(java.util.function.Predicate<Risk> which) {
        return (int) risks.stream().filter(which).count();
    }

    private String change() {
        Map<Movement.Kind, Integer> counts = new java.util.EnumMap<>(Movement.Kind.class);
        int again = 0;
        for (Summary system : portfolio.systems()) {
            if (system.movement().previous() != null) {
                again++;
                system.movement().changes().forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
            }
        }
        if (again == 0) {
            return "No system has had a second session yet, so there is no trend.";
        }
        var parts = new ArrayList<String>();
        counts.forEach((kind, number) -> parts.add(number + " " + kind.word()));
        String who = again == 1
                ? "the one system that has been reviewed again"
                : "the " + again + " systems that have been reviewed again";
        return "Since the session before, over " + who + ": " + Wording.list(parts) + ".";
    }

    /** What brings most comes first; the steps of one system keep their order, since each counts on those before it. */
    private List<Report.Step> steps() {
        record Placed(Summary system, Roadmap.Step step, int number, double brings) {}
        var placed = new ArrayList<Placed>();
        int number = 0;
        for (Summary system : portfolio.systems()) {
            number++;
            double brings = Double.MAX_VALUE;
            for (Roadmap.Step step : system.steps()) {
                brings = Math.min(brings, step.brings());
                placed.add(new Placed(system, step, number, brings));
            }
        }
        placed.sort(Comparator.comparingDouble(one -> -one.brings()));
        return placed.stream()
                .limit(30)
                .map(one -> step(one.system(), one.step(), one.number()))
                .toList();
    }

    private static Report.Step step(Summary system, Roadmap.Step step, int number) {
        var treats = step.measure().threats().stream()
                .map(id -> number + "/" + Wording.shorten(id.value(), 60))
                .toList();
        return Report.Step.of(
                step,
                "",
                Wording.list(treats, 4) + " in " + Wording.shorten(system.system(), 60),
                "",
                SitePath.system(system.slug(), "roadmap.html"));
    }

    private List<Report.SystemLine> systems() {
        var lines = new ArrayList<Report.SystemLine>();
        for (Summary system : portfolio.systems()) {
            Integer percent = Kpi.percent(system.answeredCells(), system.askedCells());
            lines.add(new Report.SystemLine(
                    lines.size() + 1,
                    Wording.shorten(system.system(), NAME),
                    system.tier() == null ? "no tier" : "tier " + system.tier(),
                    Wording.orElse(Wording.date(system.session()), "no date"),
                    system.fresh() == null ? "" : system.fresh() ? "up to date" : "OUT OF DATE",
                    system.open(),
                    system.threats().size(),
                    percent == null ? "n/a" : percent + " %",
                    SitePath.system(system.slug())));
        }
        return lines;
    }

    private Report.Coverage coverage() {
        return new Report.Coverage(
                portfolio.kpis(),
                List.of(),
                portfolio.catalogue().tactics().stream().map(this::tactic).toList(),
                portfolio.systems().stream()
                        .flatMap(system -> system.nist().stream())
                        .toList(),
                gaps(),
                people(),
                List.of(),
                portfolio.catalogue().release() + ", " + portfolio.catalogue().source(),
                List.of(
                        "Each register holds what its participants thought of in the time they had. A threat that is not listed may still exist, and one that is listed need not happen.",
                        "Ids begin with the number of the system in the table above: 2/T-017 is threat T-017 of system 2."));
    }

    private Report.Tally tactic(Tactic tactic) {
        long threats = portfolio.systems().stream()
                .flatMap(system -> system.threats().stream())
                .filter(threat -> threat.techniques().stream().anyMatch(id -> {
                    Technique technique = portfolio.catalogue().technique(id);
                    return technique != null && technique.tactics().contains(tactic.id());
                }))
                .count();
        return new Report.Tally(tactic.name(), (int) threats, 0);
    }

    private List<String> gaps() {
        int systems = portfolio.systems().size();
        return SharedGap.of(portfolio.systems().stream().map(Summary::nist).toList()).stream()
                .limit(3)
                .map(gap -> gap.id() + " " + name(gap.id()) + ": a gap in " + gap.gaps() + " of "
                        + Wording.count(systems, "system") + ", missing in " + gap.missing() + ".")
                .toList();
    }

    private String name(String subcategory) {
        return portfolio
                .frameworks()
                .framework(Nist.CODE)
                .item(subcategory)
                .map(FrameworkItem::name)
                .orElse("");
    }

    private List<String> people() {
        int people =
                portfolio.systems().stream().mapToInt(Summary::participants).sum();
        return List.of(Wording.count(people, "seat") + " in the newest sessions of "
                + Wording.count(portfolio.systems().size(), "system")
                + "; somebody who took part in several is counted in each.");
    }
}
