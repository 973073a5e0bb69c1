package org.stridebook.assessment.measure;

import org.stridebook.atlas.AtlasMitigation;

/** An ATLAS mitigation for a technique of a threat, and whether the team has it. */
public record Recommendation(AtlasMitigation mitigation, State state) {

    /** How far the team is with it. */
    public enum State {
        IN_PLACE("in place"),
        PLANNED("planned"),
        NOT_CONSIDERED("not considered"),
        /** The team looked at it and decided against it. */
        REJECTED("decided against");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
