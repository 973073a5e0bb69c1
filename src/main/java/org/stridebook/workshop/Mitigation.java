package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the team's own, from a Mitigations sheet.
 *
 * @param id as typed, or derived
 * @param threats threat ids as written
 * @param atlas ATLAS mitigations as written
 * @param controls controls of other catalogues
 */
public record Mitigation(
        String id,
        String title,
        List<String> threats,
        List<String> atlas,
        Status status,
        String owner,
        @Nullable LocalDate due,
        String effort,
        String ticket,
        String checkedBy,
        String evidence,
        List<ControlReference> controls,
        List<Extra> more,
        Source source) {

    public Mitigation {
        threats = List.copyOf(threats);
        atlas = List.copyOf(atlas);
        controls = List.copyOf(controls);
        more = List.copyOf(more);
    }

    /** How far it is; only {@link #VERIFIED} ones close a threat. */
    public enum Status {
        PLANNED("planned"),
        IN_PROGRESS("in progress"),
        IN_PLACE("in place"),
        /** In place, and somebody checked. */
        VERIFIED("verified"),
        REJECTED("rejected");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether it is there, checked or not. */
        public boolean isInPlace() {
            return this == IN_PLACE || this == VERIFIED;
        }
    }
}
