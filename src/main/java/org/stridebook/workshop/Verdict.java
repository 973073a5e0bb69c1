package org.stridebook.workshop;

/**
 * What a sheet says came of a test, in a word.
 *
 * @param text as written
 * @param meaning {@link Outcome#UNKNOWN} for an empty cell, and for a word that says neither
 */
public record Verdict(String text, Outcome meaning) {

    /** Nothing is said. */
    public static final Verdict NONE = new Verdict("", Outcome.UNKNOWN);
}
