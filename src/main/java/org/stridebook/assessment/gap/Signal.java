package org.stridebook.assessment.gap;

/**
 * Something about the process that the workshop shows by itself.
 *
 * @param words with numerator and denominator: {@code 5 of 7 open high threats have a test result}
 * @param part how much of it is there; for a yes or no 1 or 0
 * @param whole of how much; 0 where it cannot be judged
 * @param page the file of the system's page that shows it
 */
public record Signal(SignalKind kind, String words, int part, int whole, String page) {

    /** Some of it is there. */
    public boolean isMet() {
        return part > 0;
    }

    /** It can be judged, and nothing of it is there. */
    public boolean isUnmet() {
        return whole > 0 && part == 0;
    }

    /** All of it is there; of roles two are enough, since several people may share one. */
    public boolean isWhole() {
        return kind == SignalKind.ROLES ? part > 1 : whole > 0 && part >= whole;
    }
}
