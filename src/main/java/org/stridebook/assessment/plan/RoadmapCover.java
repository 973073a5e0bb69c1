package org.stridebook.assessment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Measures;
import org.stridebook.assessment.plan.Roadmap.Horizon;
import org.stridebook.assessment.plan.Roadmap.Step;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * The order in which measures close the most risk: each step takes the measure that covers the most score not yet covered (greedy
 * set cover). Between equal ones the smaller effort, then the earlier date, then the key decides.
 */
public final class RoadmapCover {

    /** From today; the next quarter ends with the fix-by limit of medium risks. */
    private static final int NOW_DAYS = 30;

    private final Map<ThreatId, Double> open = new LinkedHashMap<>();
    private final Policy policy;
    private final LocalDate asOf;

    private RoadmapCover(List<AssessedThreat> threats, Weights weights, Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        threats.stream()
                .filter(AssessedThreat::isOpen)
                .forEach(threat -> open.put(threat.id(), weights.of(threat.current())));
    }

    public static Roadmap of(
            List<AssessedThreat> threats, List<Measure> measures, Weights weights, Policy policy, LocalDate asOf) {
        var cover = new RoadmapCover(threats, weights, policy, asOf);
        return new Roadmap(cover.steps(measures), cover.uncovered(threats));
    }

    private List<Step> steps(List<Measure> measures) {
        var left = new ArrayList<Measure>();
        measures.stream()
                .filter(measure -> Measures.isToDo(measure.status()))
                .filter(measure -> measure.threats().stream().anyMatch(open::containsKey))
                .forEach(left::add);
        double all = sum(open.keySet());
        var covered = new LinkedHashSet<ThreatId>();
        var steps = new ArrayList<Step>();
        while (!left.isEmpty()) {
            Measure best = left.stream().min(mostFirst(covered)).orElseThrow();
            left.remove(best);
            List<ThreatId> closes = newly(best, covered);
            covered.addAll(closes);
            steps.add(new Step(best, horizon(best), closes, all == 0 ? 0 : sum(covered) / all));
        }
        return steps;
    }

    private Comparator<Measure> mostFirst(Set<ThreatId> covered) {
        return Comparator.comparingDouble((Measure measure) -> -sum(newly(measure, covered)))
                .thenComparingInt(measure -> -newly(measure, covered).size())
                .thenComparing(Measure::effort)
                .thenComparing(Measure::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(measure -> new ThreatId(measure.key()))
                .thenComparing(Measure::location);
    }

    private List<ThreatId> newly(Measure measure, Set<ThreatId> covered) {
        return measure.threats().stream()
                .filter(id -> open.containsKey(id) && !covered.contains(id))
                .toList();
    }

    private double sum(Iterable<ThreatId> ids) {
        double sum = 0;
        for (ThreatId id : ids) {
            sum += open.getOrDefault(id, 0.0);
        }
        return sum;
    }

    private Horizon horizon(Measure measure) {
        RiskLevel worst = measure.worstOpen();
        LocalDate due = measure.due();
        boolean high = worst != null && worst.isHigh();
        if (high || (due != null && !due.isAfter(asOf.plusDays(NOW_DAYS)))) {
            return Horizon.NOW;
        }
        boolean soon = due == null
                ? worst == RiskLevel.MEDIUM
                : !due.isAfter(asOf.plusDays(Math.max(NOW_DAYS, policy.fixMedium())));
        return soon ? Horizon.NEXT_QUARTER : Horizon.LATER;
    }

    private List<ThreatId> uncovered(List<AssessedThreat> threats) {
        return threats.stream()
                .filter(AssessedThreat::isOpen)
                .filter(threat ->
                        threat.measures().stream().allMatch(measure -> measure.status() == Mitigation.Status.REJECTED))
                .map(AssessedThreat::id)
                .toList();
    }
}
