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

    /**
     * This score on a scale of another length: the middle of its share of the one is where it falls on the other. So 3 of 5 is 2 of 3, and 1
     * of 3 is 2 of 10, since it stands for the whole lowest third.
     */
    public int on(int steps) {
        if (outOf == steps) {
            return value;
        }
        return Math.min(steps, 1 + (int) Math.floor((value - 0.5) / outOf * steps));
    }
}
