package org.stridebook.assessment.scope;

import java.util.List;

/**
 * Whether one system is in a scope, as far as its sheets say.
 *
 * @param scope its code
 * @param because what says so, such as {@code threat T-1 names LLM01:2025}; never empty
 */
public record ScopeFinding(String scope, Verdict verdict, List<String> because) {

    public ScopeFinding {
        because = List.copyOf(because);
    }

    /** What is known. */
    public enum Verdict {
        IN("yes"),
        /** Somebody said no. */
        OUT("no"),
        /** Nobody said no, but there is a model of the system and it holds no sign of it. */
        NO_SIGN("no sign"),
        NOBODY_SAID("nobody said");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean isIn() {
        return verdict == Verdict.IN;
    }
}
