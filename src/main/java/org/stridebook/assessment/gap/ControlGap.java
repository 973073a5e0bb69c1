package org.stridebook.assessment.gap;

import java.util.List;
import org.stridebook.framework.FrameworkItem;

/**
 * How one NIST AI RMF subcategory stands, with three kinds of evidence that are never mixed: what the team said, what the threat
 * model shows by itself, and what tests found.
 *
 * @param status what the team typed; where nobody did, what the workshop shows by itself, and then never better than partial
 * @param basis where the status comes from
 * @param against why model or tests speak against what was said, in words; empty where they do not
 * @param partly of what was said to be there in full, what the threat model shows a part of, in words
 */
public record ControlGap(
        FrameworkItem item,
        Status status,
        Basis basis,
        List<Doubt> doubts,
        List<String> against,
        List<String> partly,
        Said said,
        Shown shown,
        Tested tested) {

    public ControlGap {
        doubts = List.copyOf(doubts);
        against = List.copyOf(against);
        partly = List.copyOf(partly);
    }

    public String id() {
        return item.id();
    }

    public boolean isTyped() {
        return basis == Basis.TYPED;
    }

    public boolean claimed() {
        return doubts.contains(Doubt.CLAIMED);
    }

    public boolean isDisputed() {
        return doubts.contains(Doubt.DISPUTED);
    }

    /** Whether something is left to do, or to show. */
    public boolean isGap() {
        return status == Status.MISSING || (status == Status.PARTIAL && !isShown()) || claimed() || isDisputed();
    }

    /** Nobody gave a status, and yet open threats touch it. */
    public boolean isPressed() {
        return status == Status.NOT_ASSESSED && !shown.open().isEmpty();
    }

    /** The threat model shows all that it can, and nothing presses: it waits for a person's word. */
    public boolean isShown() {
        return basis == Basis.MODEL
                && status == Status.PARTIAL
                && shown.open().isEmpty()
                && shown.judged().stream().allMatch(Signal::isWhole);
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

        /** For heat maps and for several answers to one question: the least good is 0. */
        public int goodness() {
            return switch (this) {
                case MISSING -> 0;
                case PARTIAL -> 1;
                case NOT_ASSESSED -> 2;
                case NOT_APPLICABLE -> 3;
                case ADEQUATE -> 4;
            };
        }
    }

    /** Whose word a status is. */
    public enum Basis {
        TYPED("typed by the team"),
        MODEL("from the threat model"),
        NONE("nobody said, nothing shows");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
