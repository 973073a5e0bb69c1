package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.assessment.gap.ControlRoadmap.Overlap;
import org.stridebook.assessment.gap.ControlRoadmap.Step;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.ThreatId;

/**
 * The order in which to close gaps: most open risk first, which counts twice where nothing is there or the model disagrees; then
 * less effort, then the earlier date, then the order of the framework. Settling one gap settles no other, so a threat counts for
 * each gap that it touches.
 */
public final class ControlOrder {

    private static final int TWICE = 2;

    private final StepFacts facts;

    /**
     * @param from the day that the fix-by policy counts from: the session's, else the as-of date
     * @param asOf dates before it are overdue
     */
    public ControlOrder(Frameworks frameworks, Weights weights, Policy policy, LocalDate from, LocalDate asOf) {
        this.facts = new StepFacts(frameworks, weights, policy, from, asOf);
    }

    /** What the order goes by: open risk, twice where the status is missing or disputed. */
    static double pressure(ControlGap gap, double risk) {
        return gap.status() == Status.MISSING || gap.isDisputed() ? TWICE * risk : risk;
    }

    /** By pressure, effort and date. */
    public static Comparator<ControlBrief> mostPressingFirst() {
        return Comparator.comparingDouble((ControlBrief brief) -> -brief.pressure())
                .thenComparing(ControlBrief::effort)
                .thenComparing(ControlBrief::due, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Of gaps in the order of the framework. */
    public ControlRoadmap of(List<ControlGap> all) {
        List<ControlGap> gaps = all.stream().filter(ControlGap::isGap).toList();
        List<ControlGap> touched =
                gaps.stream().filter(gap -> !gap.shown().open().isEmpty()).toList();
        List<Step> steps = touched.stream()
                .map(gap -> facts.step(gap, overlap(gap, touched)))
                .sorted(Comparator.comparing(
                        step -> ControlBrief.of(step, UnaryOperator.identity()), mostPressingFirst()))
                .toList();
        List<Step> others = gaps.stream()
                .filter(gap -> gap.shown().open().isEmpty())
                .sorted(Comparator.comparingInt(gap -> gap.status().goodness()))
                .map(gap -> facts.step(gap, null))
                .toList();
        return new ControlRoadmap(steps, others);
    }

    /** With the gap that shares most of its open risk; of equal ones the first of the framework. */
    private @Nullable Overlap overlap(ControlGap gap, List<ControlGap> touched) {
        return touched.stream()
                .filter(other -> !other.id().equals(gap.id()))
                .map(other -> new Overlap(other.id(), facts.risk(shared(gap, other))))
                .filter(overlap -> overlap.risk() > 0)
                .reduce((one, other) -> other.risk() > one.risk() ? other : one)
                .orElse(null);
    }

    private static List<AssessedThreat> shared(ControlGap gap, ControlGap other) {
        Set<ThreatId> open =
                other.shown().open().stream().map(AssessedThreat::id).collect(Collectors.toSet());
        return gap.shown().open().stream()
                .filter(threat -> open.contains(threat.id()))
                .toList();
    }
}
