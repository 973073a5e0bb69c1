package org.stridebook.assessment.measure;

import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.Mitigation;

/** An ATLAS mitigation for a technique of a threat, and whether the team has it. */
public record Recommendation(AtlasMitigation mitigation, State state) {

    /** How far the team is with it, in the words of its measures; the furthest first. */
    public enum State {
        VERIFIED(Mitigation.Status.VERIFIED),
        IN_PLACE(Mitigation.Status.IN_PLACE),
        IN_PROGRESS(Mitigation.Status.IN_PROGRESS),
        PLANNED(Mitigation.Status.PLANNED),
        /** A measure names it, but none that treats this threat. */
        ELSEWHERE("for other threats only"),
        NOT_CONSIDERED("not considered"),
        /** The team looked at it and decided against it. */
        REJECTED(Mitigation.Status.REJECTED);

        private final String word;

        State(String word) {
            this.word = word;
        }

        State(Mitigation.Status status) {
            this(status.word());
        }

        static State of(Mitigation.Status status) {
            return valueOf(status.name());
        }

        public boolean isInPlace() {
            return this == VERIFIED || this == IN_PLACE;
        }

        public boolean isToDo() {
            return !isInPlace() && this != REJECTED;
        }

        public String word() {
            return word;
        }
    }
}
