package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.gap.ControlRoadmap.Step;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.ThreatId;

/**
 * The order in which gaps close the most risk. Each step is the gap whose open threats carry the most score that no step before it
 * touches (greedy set cover, as on the roadmap of measures); where that is equal the one with more open score in all, then the
 * smaller effort, the earlier date and the order of the framework decide.
 */
public final class ControlCover {

    private final StepFacts facts;

    /** @param from the day that the fix-by policy counts from: the session's, else the as-of date */
    public ControlCover(Frameworks frameworks, Weights weights, Policy policy, LocalDate from) {
        this.facts = new StepFacts(frameworks, weights, policy, from);
    }

    /** Of gaps in the order of the framework. */
    public ControlRoadmap of(List<ControlGap> all) {
        List<ControlGap> gaps = all.stream().filter(ControlGap::isGap).toList();
        List<Step> touched = gaps.stream()
                .filter(gap -> !gap.shown().open().isEmpty())
                .map(gap -> facts.step(gap, List.of()))
                .toList();
        List<Step> others = gaps.stream()
                .filter(gap -> gap.shown().open().isEmpty())
                .sorted(Comparator.comparingInt(gap -> gap.status().goodness()))
                .map(gap -> facts.step(gap, List.of()))
                .toList();
        return new ControlRoadmap(ordered(touched), others);
    }

    private List<Step> ordered(List<Step> touched) {
        var left = new ArrayList<>(touched);
        var covered = new HashSet<ThreatId>();
        var steps = new ArrayList<Step>();
        while (!left.isEmpty()) {
            Step best = left.stream().min(mostFirst(covered)).orElseThrow();
            left.remove(best);
            List<ThreatId> newly =
                    newly(best, covered).stream().map(AssessedThreat::id).toList();
            covered.addAll(newly);
            steps.add(facts.step(best.gap(), newly));
        }
        return steps;
    }

    /** What is equal stays in the order of the framework, since the first of the least is taken. */
    private Comparator<Step> mostFirst(Set<ThreatId> covered) {
        return Comparator.comparingDouble((Step step) -> -facts.risk(newly(step, covered)))
                .thenComparing(Comparator.comparingDouble(Step::risk).reversed())
                .thenComparing(Step::effort)
                .thenComparing(Step::due, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static List<AssessedThreat> newly(Step step, Set<ThreatId> covered) {
        return step.gap().shown().open().stream()
                .filter(threat -> !covered.contains(threat.id()))
                .toList();
    }
}
