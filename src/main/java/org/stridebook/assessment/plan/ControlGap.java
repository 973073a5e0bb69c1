package org.stridebook.assessment.plan;

import java.util.List;
import org.stridebook.framework.FrameworkItem;
import org.stridebook.problem.Location;
import org.stridebook.workshop.ThreatId;

/**
 * How one NIST AI RMF subcategory stands.
 *
 * @param claimed a status was typed without evidence
 * @param threats those that the crosswalk ties to it
 * @param locations where it was answered; empty where nobody did
 */
public record ControlGap(
        FrameworkItem item,
        Status status,
        boolean claimed,
        String evidence,
        String owner,
        String due,
        List<ThreatId> threats,
        List<Location> locations) {

    public ControlGap {
        threats = List.copyOf(threats);
        locations = List.copyOf(locations);
    }

    /** As printed. */
    public enum Status {
        ADEQUATE("adequate"),
        PARTIAL("partial"),
        MISSING("missing"),
        NOT_APPLICABLE("not applicable"),
        NOT_ASSESSED("not assessed");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
