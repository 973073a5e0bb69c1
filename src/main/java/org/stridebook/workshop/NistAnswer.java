package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed answer to one NIST AI RMF subcategory; {@code subcategory} is as written. */
public record NistAnswer(
        String subcategory,
        Status status,
        String evidence,
        String owner,
        @Nullable LocalDate due,
        List<Extra> more,
        Source source) {

    public NistAnswer {
        more = List.copyOf(more);
    }

    /** As in the Status column. */
    public enum Status {
        IN_PLACE("in place"),
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
