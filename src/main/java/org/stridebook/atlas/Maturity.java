package org.stridebook.atlas;

/** How far a technique has been seen, least first (ATLAS changelog 5.0.0). It does not say that it will happen to us. */
public enum Maturity {
    /** The data says nothing (releases before 5.0.0). */
    UNKNOWN("not stated"),
    /** Shown in research. */
    FEASIBLE("feasible"),
    /** Shown on a realistic system. */
    DEMONSTRATED("demonstrated"),
    /** Used by a threat actor. */
    REALIZED("realized");

    private final String word;

    Maturity(String word) {
        this.word = word;
    }

    /** As printed. */
    public String word() {
        return word;
    }
}
