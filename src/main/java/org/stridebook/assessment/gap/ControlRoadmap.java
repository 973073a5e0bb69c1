package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.RiskLevel;

/**
 * The gaps to close, in order.
 *
 * @param steps those that open threats touch, the most pressing first
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
     * @param pressure what the order goes by: the risk, twice where the status is missing or disputed
     * @param worst of them
     * @param overlap the gap that shares most of this risk; null where none does
     * @param effort the largest of the measures that are planned for it
     * @param owner as typed; else the owners of those measures
     * @param due as typed; else the last date of those measures; else by the fix-by policy from the worst threat
     * @param firstDue where {@code due} is of measures the first date of one of them
     * @param overdue {@code due} is past; {@code firstOverdue} the same of {@code firstDue}
     * @param missing ATLAS mitigations for its threats, tied to it, that nobody considered
     */
    public record Step(
            ControlGap gap,
            double risk,
            double pressure,
            @Nullable RiskLevel worst,
            @Nullable Overlap overlap,
            Effort effort,
            String owner,
            @Nullable LocalDate due,
            DueFrom dueFrom,
            @Nullable LocalDate firstDue,
            boolean overdue,
            boolean firstOverdue,
            List<AtlasMitigation> missing) {

        public Step {
            missing = List.copyOf(missing);
        }
    }

    /** How much of the open risk of one gap presses on another as well. */
    public record Overlap(String id, double risk) {}

    /** Who set a date. */
    public enum DueFrom {
        TYPED("typed"),
        MEASURE("last of its measures"),
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
