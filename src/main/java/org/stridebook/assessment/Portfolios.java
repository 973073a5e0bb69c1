package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.stridebook.assessment.gap.NistKpi;
import org.stridebook.assessment.kpi.Age;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.kpi.KpiKind;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.assessment.threat.ThreatOrder;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;

/** Puts the summaries of all systems together. */
public final class Portfolios {

    /** Shares that add up over systems. */
    private static final List<KpiKind> SHARES = List.of(
            KpiKind.FRESH,
            KpiKind.STRIDE,
            KpiKind.BOUNDARY,
            KpiKind.COVERAGE,
            KpiKind.OVERDUE,
            KpiKind.ACCEPTANCE,
            KpiKind.ATLAS_USE,
            KpiKind.BACKLOG,
            KpiKind.REFERENCES);

    private static final List<KpiKind> COUNTS = List.of(KpiKind.WILD, KpiKind.MOVEMENT);

    private Portfolios() {}

    /** The order of the summaries does not matter. */
    public static Portfolio of(
            List<Summary> summaries, Settings settings, LocalDate asOf, Catalogue catalogue, Frameworks frameworks) {
        List<Summary> systems = summaries.stream()
                .sorted(Comparator.comparing(
                                (Summary summary) -> summary.system().toLowerCase(Locale.ROOT))
                        .thenComparing(Summary::slug))
                .toList();
        return new Portfolio(
                settings,
                asOf,
                catalogue,
                frameworks,
                systems,
                systems.stream().map(Summary::open).reduce(LevelCounts.NONE, LevelCounts::plus),
                dragons(systems, settings),
                threats(systems, ThreatBrief::overdue),
                acceptances(systems),
                kpis(systems, asOf));
    }

    private static List<ThreatBrief> threats(List<Summary> systems, Predicate<ThreatBrief> wanted) {
        return systems.stream()
                .flatMap(system -> system.threats().stream())
                .filter(wanted)
                .sorted(ThreatOrder.BRIEFS_WORST_FIRST)
                .toList();
    }

    private static List<ThreatBrief> dragons(List<Summary> systems, Settings settings) {
        int likelihood = settings.scheme().likelihoodWords().size();
        int impact = settings.scheme().impactWords().size();
        Predicate<ThreatBrief> top = threat ->
                threat.current().likelihood() == likelihood && threat.current().impact() == impact;
        var dragons = new ArrayList<>(threats(systems, top.and(ThreatBrief::isOpen)));
        dragons.addAll(threats(
                systems,
                top.negate().and(threat -> threat.isOpen() && threat.current().isHigh())));
        return dragons;
    }

    private static List<ThreatBrief> acceptances(List<Summary> systems) {
        return threats(systems, threat -> threat.acceptance() != null).stream()
                .sorted(Comparator.comparingInt(Portfolios::urgency))
                .toList();
    }

    private static int urgency(ThreatBrief threat) {
        Acceptance acceptance = Objects.requireNonNull(threat.acceptance());
        return switch (acceptance.state()) {
            case EXPIRED -> 0;
            case INCOMPLETE -> 1;
            case ENDS_SOON -> 2;
            case VALID -> 3;
        };
    }

    private static List<Kpi> kpis(List<Summary> systems, LocalDate asOf) {
        var kpis = new ArrayList<Kpi>();
        int modelled = (int)
                systems.stream().filter(system -> !system.threats().isEmpty()).count();
        kpis.add(KpiKind.INVENTORY.share(modelled, systems.size(), ""));
        for (KpiKind kind : KpiKind.values()) {
            int numerator = sum(systems, kind, true);
            int denominator = sum(systems, kind, false);
            if (SHARES.contains(kind)) {
                kpis.add(kind.share(numerator, denominator, ""));
            } else if (COUNTS.contains(kind)) {
                kpis.add(kind.count(numerator, denominator, ""));
            } else if (kind == KpiKind.AGE) {
                kpis.add(age(systems, asOf));
            } else if (kind == KpiKind.NIST) {
                kpis.add(nist(systems));
            }
        }
        return kpis;
    }

    private static Kpi nist(List<Summary> systems) {
        return NistKpi.of(
                systems.stream().flatMap(system -> system.nist().stream()).toList());
    }

    private static int sum(List<Summary> systems, KpiKind kind, boolean numerator) {
        return systems.stream()
                .flatMap(system -> system.kpis().stream())
                .filter(kpi -> kpi.code().equals(kind.code()))
                .mapToInt(kpi -> numerator ? kpi.numerator() : kpi.denominator())
                .sum();
    }

    private static Kpi age(List<Summary> systems, LocalDate asOf) {
        var found = threats(
                        systems, threat -> threat.isOpen() && threat.current().isHigh())
                .stream()
                .map(ThreatBrief::found)
                .toList();
        return Age.kpi(found, asOf);
    }
}
