package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * The gaps to close, in order.
 *
 * @param steps those that open threats touch, the one that adds most risk to those before it first
 * @param others gaps that no open threat touches, by status and then in the order of the framework
 */
public record ControlRoadmap(List<Step> steps, List<Step> others) {

    public ControlRoadmap {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /**
     * One gap in its place.
     *
     * @param risk sum of the scores of the open threats that touch it
     * @param worst of them
     * @param newly open threats that no step before it touches
     * @param effort the largest of the measures that are planned for it
     * @param owner as typed; else the owners of those measures
     * @param due as typed; else the earliest date of those measures; else by the fix-by policy from the worst threat
     * @param missing ATLAS mitigations for its threats, tied to it, that nobody considered
     */
    public record Step(
            ControlGap gap,
            double risk,
            @Nullable RiskLevel worst,
            List<ThreatId> newly,
            Effort effort,
            String owner,
            @Nullable LocalDate due,
            DueFrom dueFrom,
            List<AtlasMitigation> missing) {

        public Step {
            newly = List.copyOf(newly);
            missing = List.copyOf(missing);
        }
    }

    /** Who set a date. */
    public enum DueFrom {
        TYPED("typed"),
        MEASURE("of a measure"),
        POLICY("by the fix-by policy"),
        NOBODY("no date");

        private final String word;

        DueFrom(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
