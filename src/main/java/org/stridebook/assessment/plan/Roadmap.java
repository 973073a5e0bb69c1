package org.stridebook.assessment.plan;

import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.workshop.ThreatId;

/**
 * What to do next.
 *
 * @param steps measures not yet in place that treat open threats, most risk closed first
 * @param uncovered open threats that no measure treats, worst first
 */
public record Roadmap(List<Step> steps, List<ThreatId> uncovered) {

    public Roadmap {
        steps = List.copyOf(steps);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * One measure in its place.
     *
     * @param newlyClosed what it closes that no earlier step does (greedy cover)
     * @param shareSoFar part of all open risk covered by this and all earlier steps, 0 to 1
     */
    public record Step(Measure measure, Horizon horizon, List<ThreatId> newlyClosed, double shareSoFar) {

        public Step {
            newlyClosed = List.copyOf(newlyClosed);
        }
    }

    /** When it is due: within 30 days or for high risks, within the next quarter, or after. */
    public enum Horizon {
        NOW("now"),
        NEXT_QUARTER("next quarter"),
        LATER("later");

        private final String word;

        Horizon(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
