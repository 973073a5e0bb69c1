package org.stridebook.workshop;

/**
 * A likelihood, impact or DREAD factor as somebody rated it.
 *
 * @param value 1 is least, {@code outOf} is most
 * @param outOf how many steps the scale of that column has
 * @param text as written
 */
public record Score(int value, int outOf, String text) {

    public Score {
        if (value < 1 || value > outOf) {
            throw new IllegalArgumentException("score " + value + " is outside 1-" + outOf);
        }
    }

    /** This score on a scale of another length: the middle stays the middle and the ends stay the ends. */
    public int on(int steps) {
        if (outOf == steps) {
            return value;
        }
        return Math.min(steps, 1 + (int) Math.floor((value - 0.5) / outOf * steps));
    }
}
