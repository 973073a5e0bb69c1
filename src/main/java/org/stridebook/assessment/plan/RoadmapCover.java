package org.stridebook.assessment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap.Horizon;
import org.stridebook.assessment.plan.Roadmap.Rest;
import org.stridebook.assessment.plan.Roadmap.Step;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * The order in which measures close the most risk. A threat closes only when all its measures are verified, so each step takes the
 * measure with the largest sum of shares: what treatment takes away from a threat, divided by the number of measures that the threat
 * still needs (a greedy cover by sets of measures). Between equal ones a measure that prevents comes first, then the one that closes
 * more at once, then the smaller effort, the earlier date and the key decide.
 */
public final class RoadmapCover {

    /** From today; the next quarter ends with the fix-by limit of medium risks. */
    private static final int NOW_DAYS = 30;

    private final Map<ThreatId, OpenThreat> open = new LinkedHashMap<>();
    private final Policy policy;
    private final LocalDate asOf;

    private RoadmapCover(List<AssessedThreat> threats, Weights weights, Policy policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
        threats.stream()
                .filter(AssessedThreat::isOpen)
                .forEach(threat -> open.put(threat.id(), new OpenThreat(threat, weights)));
    }

    public static Roadmap of(
            List<AssessedThreat> threats, List<Measure> measures, Weights weights, Policy policy, LocalDate asOf) {
        return new RoadmapCover(threats, weights, policy, asOf).roadmap(measures);
    }

    private Roadmap roadmap(List<Measure> measures) {
        double all = open.values().stream().mapToDouble(OpenThreat::weight).sum();
        double untouched = open.values().stream()
                .filter(threat -> !threat.isTreated())
                .mapToDouble(OpenThreat::weight)
                .sum();
        List<Step> steps = steps(measures, all);
        double closed = sum(open.values(), OpenThreat::isClosed);
        Rest rest = all == 0
                ? new Rest(0, 0, 0)
                : new Rest(closed / all, (all - untouched - closed) / all, untouched / all);
        List<ThreatId> uncovered = open.entrySet().stream()
                .filter(entry -> !entry.getValue().isTreated())
                .map(Map.Entry::getKey)
                .toList();
        return new Roadmap(steps, uncovered, rest);
    }

    private List<Step> steps(List<Measure> measures, double all) {
        var left = new ArrayList<Measure>();
        measures.stream()
                .filter(measure -> measure.status().isUnfinished())
                .filter(measure -> measure.threats().stream().anyMatch(open::containsKey))
                .forEach(left::add);
        var steps = new ArrayList<Step>();
        while (!left.isEmpty()) {
            Measure best = left.stream().min(mostFirst()).orElseThrow();
            left.remove(best);
            steps.add(step(best, all));
        }
        return steps;
    }

    private Comparator<Measure> mostFirst() {
        return Comparator.comparingDouble((Measure measure) -> -rounded(share(measure)))
                .thenComparing(Measure::finds)
                .thenComparingDouble(measure -> -closes(measure))
                .thenComparing(Measure::effort)
                .thenComparing(Measure::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(measure -> new ThreatId(measure.key()))
                .thenComparing(Measure::location);
    }

    /** Thirds that add up to the same must compare as the same, in whatever order they were added. */
    private static double rounded(double share) {
        return Math.rint(share * 1e6) / 1e6;
    }

    private double share(Measure measure) {
        return treats(measure).stream()
                .mapToDouble(threat -> threat.share(measure))
                .sum();
    }

    private double closes(Measure measure) {
        return sum(treats(measure), threat -> threat.isLast(measure));
    }

    private Step step(Measure measure, double all) {
        List<ThreatId> touched = ids(measure, threat -> !threat.isTouched());
        List<ThreatId> closed = ids(measure, threat -> threat.isLast(measure));
        List<ThreatId> unmoved = ids(measure, OpenThreat::isUnmoved);
        double brings = share(measure);
        treats(measure).forEach(threat -> threat.done(measure));
        return new Step(
                measure,
                horizon(measure),
                touched,
                closed,
                unmoved,
                brings,
                all == 0 ? 0 : sum(open.values(), OpenThreat::isTouched) / all,
                all == 0 ? 0 : sum(open.values(), OpenThreat::isClosed) / all);
    }

    private List<OpenThreat> treats(Measure measure) {
        return measure.threats().stream()
                .filter(open::containsKey)
                .map(open::get)
                .toList();
    }

    private List<ThreatId> ids(Measure measure, Predicate<OpenThreat> which) {
        return treats(measure).stream().filter(which).map(OpenThreat::id).toList();
    }

    private static double sum(Collection<OpenThreat> threats, Predicate<OpenThreat> which) {
        return threats.stream().filter(which).mapToDouble(OpenThreat::removed).sum();
    }

    /** A typed date says when; only a measure without one is put where the level of its worst threat belongs. */
    private Horizon horizon(Measure measure) {
        LocalDate due = measure.due();
        if (due != null) {
            return !due.isAfter(asOf.plusDays(NOW_DAYS))
                    ? Horizon.NOW
                    : due.isAfter(asOf.plusDays(Math.max(NOW_DAYS, policy.fixMedium())))
                            ? Horizon.LATER
                            : Horizon.NEXT_QUARTER;
        }
        RiskLevel worst = measure.worstOpen();
        return worst != null && worst.isHigh()
                ? Horizon.NOW
                : worst == RiskLevel.MEDIUM ? Horizon.NEXT_QUARTER : Horizon.LATER;
    }
}
