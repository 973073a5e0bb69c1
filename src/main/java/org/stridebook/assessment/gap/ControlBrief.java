package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.workshop.RiskLevel;

/**
 * What the portfolio needs to know of one subcategory in one system; a few dozen bytes.
 *
 * @param isGap see {@link ControlGap#isGap()}
 * @param open open threats that touch it, with the sum of their scores in {@code risk} and the worst level
 * @param pressure what the order of gaps goes by
 * @param overdue whether its date is past
 */
public record ControlBrief(
        String id,
        Status status,
        Basis basis,
        List<Doubt> doubts,
        boolean isGap,
        int open,
        double risk,
        double pressure,
        @Nullable RiskLevel worst,
        Effort effort,
        String owner,
        @Nullable LocalDate due,
        boolean overdue) {

    /** In the order of the framework; {@code cut} shortens what was typed. */
    public static List<ControlBrief> of(List<ControlGap> gaps, ControlRoadmap roadmap, UnaryOperator<String> cut) {
        Map<String, ControlRoadmap.Step> steps = new HashMap<>();
        roadmap.steps().forEach(step -> steps.put(step.gap().id(), step));
        roadmap.others().forEach(step -> steps.put(step.gap().id(), step));
        var briefs = new ArrayList<ControlBrief>();
        for (ControlGap gap : gaps) {
            ControlRoadmap.Step step = steps.get(gap.id());
            briefs.add(step == null ? of(gap) : of(step, cut));
        }
        return List.copyOf(briefs);
    }

    /** Without what only a gap in its place on the roadmap has. */
    public static ControlBrief of(ControlGap gap) {
        return new ControlBrief(
                gap.id(),
                gap.status(),
                gap.basis(),
                gap.doubts(),
                gap.isGap(),
                gap.shown().open().size(),
                0,
                0,
                null,
                Effort.UNKNOWN,
                "",
                null,
                false);
    }

    static ControlBrief of(ControlRoadmap.Step step, UnaryOperator<String> cut) {
        return of(step.gap()).at(step, cut.apply(step.owner()));
    }

    private ControlBrief at(ControlRoadmap.Step step, String named) {
        return new ControlBrief(
                id,
                status,
                basis,
                doubts,
                isGap,
                open,
                step.risk(),
                step.pressure(),
                step.worst(),
                step.effort(),
                named,
                step.due(),
                step.overdue());
    }

    public ControlBrief {
        doubts = List.copyOf(doubts);
    }

    public boolean isTyped() {
        return basis == Basis.TYPED;
    }

    public boolean claimed() {
        return doubts.contains(Doubt.CLAIMED);
    }

    public boolean disputed() {
        return doubts.contains(Doubt.DISPUTED);
    }
}
