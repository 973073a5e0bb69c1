package org.stridebook.assessment.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.ThreatOrder;
import org.stridebook.atlas.AtlasId;
import org.stridebook.reference.Resolution.Verdict;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Treatment;

/** The key figures of one system, except the one on NIST AI RMF, which stands on these. */
public record SystemKpis(
        List<AssessedElement> elements,
        List<AssessedThreat> threats,
        Movement movement,
        @Nullable Boolean fresh,
        Weights weights,
        LocalDate asOf) {

    private static final Set<Verdict> VALID = EnumSet.of(Verdict.EXACT, Verdict.ALIAS, Verdict.RENAMED);
    private static final Set<Treatment> NEEDS_TREATMENT =
            EnumSet.of(Treatment.OPEN, Treatment.MITIGATE, Treatment.MITIGATED);
    private static final Set<Movement.Kind> WORSE =
            EnumSet.of(Movement.Kind.NEW, Movement.Kind.REOPENED, Movement.Kind.WORSE);

    public List<Kpi> all() {
        return List.of(
                fresh == null
                        ? KpiKind.FRESH.share(0, 0, "")
                        : KpiKind.FRESH.of(fresh ? 1 : 0, 1, fresh ? "up to date" : "out of date", ""),
                stride(),
                boundary(),
                coverage(),
                overdue(),
                Age.kpi(openHigh().stream().map(AssessedThreat::found).toList(), asOf),
                wild(),
                acceptance(),
                atlasUse(),
                backlog(),
                references(),
                movementKpi());
    }

    private Kpi stride() {
        List<GridCell> asked = elements.stream()
                .flatMap(element -> element.grid().stream())
                .filter(cell -> cell.state().isAsked())
                .toList();
        return KpiKind.STRIDE.share(count(asked, cell -> cell.state().isAnswered()), asked.size(), "");
    }

    /** A flow whose zones are not known is no inner flow: it is named, since nobody can say. */
    private Kpi boundary() {
        List<AssessedElement> crossing = elements.stream()
                .filter(element -> element.crossesBoundary() && element.inScope())
                .toList();
        int unclear = count(
                elements, element -> element.element() instanceof Flow && element.zoneMissing() && element.inScope());
        String more = unclear == 0 ? "" : plural(unclear, "flow") + " without a zone at one end not counted";
        return KpiKind.BOUNDARY.share(count(crossing, SystemKpis::isFullyAnswered), crossing.size(), more);
    }

    private static boolean isFullyAnswered(AssessedElement element) {
        return element.grid().stream()
                .allMatch(cell -> cell.state().isAnswered() || !cell.state().isAsked());
    }

    private Kpi coverage() {
        List<AssessedThreat> needed = threats.stream()
                .filter(threat -> NEEDS_TREATMENT.contains(threat.treatment()))
                .toList();
        List<AssessedThreat> covered =
                needed.stream().filter(SystemKpis::isCovered).toList();
        Integer weighted = Kpi.percent((int) Math.round(weight(covered) * 10), (int) Math.round(weight(needed) * 10));
        return KpiKind.COVERAGE.share(
                covered.size(), needed.size(), weighted == null ? "" : weighted + " % by risk score before treatment");
    }

    private static boolean isCovered(AssessedThreat threat) {
        return threat.treatment() == Treatment.MITIGATED
                || threat.measures().stream().anyMatch(measure -> measure.status() == Mitigation.Status.VERIFIED);
    }

    private double weight(List<AssessedThreat> some) {
        return some.stream().mapToDouble(threat -> weights.of(threat.before())).sum();
    }

    /** What is past its date is what every other page calls overdue; a promise without a date counts with it, and apart. */
    private Kpi overdue() {
        List<AssessedThreat> items = threats.stream()
                .filter(threat -> threat.isOpen() && (threat.due() != null || threat.treatment() == Treatment.MITIGATE))
                .toList();
        int late = count(items, AssessedThreat::overdue);
        int undated = count(items, threat -> threat.due() == null);
        String more = undated == 0 ? "" : late + " past their date, " + undated + " without one";
        return KpiKind.OVERDUE.share(late + undated, items.size(), more);
    }

    private List<AssessedThreat> toMitigate() {
        return threats.stream()
                .filter(threat -> threat.treatment() == Treatment.MITIGATE)
                .toList();
    }

    private List<AssessedThreat> openHigh() {
        return threats.stream().filter(AssessedThreat::isOpenHigh).toList();
    }

    private Kpi wild() {
        List<AssessedThreat> high = openHigh();
        return KpiKind.WILD.count(count(high, threat -> ThreatOrder.isRealized(threat.techniques())), high.size(), "");
    }

    private Kpi acceptance() {
        List<Acceptance> all = new ArrayList<>();
        threats.forEach(threat -> {
            if (threat.acceptance() != null) {
                all.add(threat.acceptance());
            }
        });
        int soon = count(all, one -> one.state() == Acceptance.State.ENDS_SOON);
        return KpiKind.ACCEPTANCE.share(
                count(all, one -> one.state().holds()),
                all.size(),
                soon == 0 ? "" : (soon == 1 ? "1 ends" : soon + " end") + " within 30 days");
    }

    private Kpi atlasUse() {
        Map<AtlasId, Recommendation> used = furthest(threats);
        long without = threats.stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .flatMap(threat -> threat.techniques().stream())
                .distinct()
                .filter(technique -> technique.mitigations().isEmpty())
                .count();
        int inPlace = count(used.values(), one -> one.state().isInPlace());
        String more = without == 0 ? "" : plural((int) without, "technique") + " without any mitigation left out";
        return KpiKind.ATLAS_USE.share(inPlace, used.size(), more);
    }

    /** Each recommended mitigation once, with the furthest state among all threats, by id. */
    private static Map<AtlasId, Recommendation> furthest(List<AssessedThreat> threats) {
        var found = new TreeMap<AtlasId, Recommendation>();
        threats.stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .flatMap(threat -> threat.recommendations().stream())
                .forEach(one -> found.merge(
                        one.mitigation().id(), one, (a, b) -> a.state().compareTo(b.state()) <= 0 ? a : b));
        return new LinkedHashMap<>(found);
    }

    private Kpi backlog() {
        List<AssessedThreat> items = toMitigate();
        return KpiKind.BACKLOG.share(count(items, threat -> !threat.ticket().isEmpty()), items.size(), "");
    }

    private Kpi references() {
        var all =
                threats.stream().flatMap(threat -> threat.references().stream()).toList();
        return KpiKind.REFERENCES.share(count(all, one -> VALID.contains(one.verdict())), all.size(), "");
    }

    private Kpi movementKpi() {
        var words = new ArrayList<String>();
        for (Movement.Kind kind : Movement.Kind.values()) {
            int count = count(movement.changes(), change -> change.kind() == kind);
            if (count > 0) {
                words.add(count + " " + kind.word());
            }
        }
        int worse = count(movement.changes(), change -> WORSE.contains(change.kind()));
        return KpiKind.MOVEMENT.count(worse, movement.changes().size(), String.join(", ", words));
    }

    private static <T> int count(Iterable<T> items, Predicate<T> test) {
        int count = 0;
        for (T item : items) {
            count += test.test(item) ? 1 : 0;
        }
        return count;
    }

    private static String plural(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
