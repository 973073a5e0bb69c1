package org.stridebook.assessment.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk that somebody decided to keep (or to transfer).
 *
 * @param missing what the decision lacks, of {@code owner}, {@code approver}, {@code reason}, {@code expiry date}; empty for a complete one
 */
public record Acceptance(
        String approver,
        String reason,
        @Nullable LocalDate decided,
        @Nullable LocalDate expires,
        State state,
        List<String> missing) {

    public Acceptance {
        missing = List.copyOf(missing);
    }

    /** Whether it counts. */
    public enum State {
        VALID("valid"),
        /** Valid, but ends within 30 days. */
        ENDS_SOON("ends soon"),
        EXPIRED("EXPIRED"),
        /** Without approver, reason or expiry: shown as open. */
        INCOMPLETE("incomplete");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether the threat stays closed by it. */
        public boolean holds() {
            return this == VALID || this == ENDS_SOON;
        }
    }
}
