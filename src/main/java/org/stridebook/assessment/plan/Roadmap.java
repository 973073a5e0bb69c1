package org.stridebook.assessment.plan;

import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.workshop.ThreatId;

/**
 * What to do next, and what it comes to. Parts are of the score of all open threats, from 0 to 1.
 *
 * @param steps measures to build or to check that treat open threats, the one that brings most first
 * @param uncovered open threats that no measure treats, worst first
 * @param rest what stays when all steps are done
 */
public record Roadmap(List<Step> steps, List<ThreatId> uncovered, Rest rest) {

    public Roadmap {
        steps = List.copyOf(steps);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * One measure in its place.
     *
     * @param touched open threats that it treats and no earlier step does
     * @param closed threats whose last missing measure it is, after all earlier steps
     * @param unmoved open threats that it treats and that stay as they are by the team's own residual rating
     * @param brings the sum of its shares that it was taken for, on the scheme's scale
     * @param touchedSoFar part that this and all earlier steps work on, whether it is enough or not
     * @param closedSoFar part that is gone once this and all earlier steps are verified
     */
    public record Step(
            Measure measure,
            Horizon horizon,
            List<ThreatId> touched,
            List<ThreatId> closed,
            List<ThreatId> unmoved,
            double brings,
            double touchedSoFar,
            double closedSoFar) {

        public Step {
            touched = List.copyOf(touched);
            closed = List.copyOf(closed);
            unmoved = List.copyOf(unmoved);
        }

        /** In place, so that only somebody must look. */
        public boolean isCheck() {
            return measure.status().isInPlace();
        }
    }

    /**
     * Where the risk of all open threats goes; the three parts add up to 1, or are all 0 where nothing open is rated.
     *
     * @param closed by all steps together
     * @param residual what stays of treated threats by their residual ratings
     * @param untouched of threats that no step treats
     */
    public record Rest(double closed, double residual, double untouched) {}

    /** When it is due: within 30 days, within the next quarter, or after; without a date the level of its worst threat says so. */
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
