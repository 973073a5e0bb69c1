package org.stridebook.table;

import java.util.Locale;
import org.stridebook.problem.Location;

/** What one file may bring along, all of its sheets together, so that no file can exhaust the memory. */
public final class Budget {

    /** The most characters that a spreadsheet cell can hold. */
    public static final int CELL_TEXT = 32_767;

    private static final int CELLS = 2_000_000;
    private static final long TEXT = 32L * 1024 * 1024;

    private int cells;
    private long text;

    /** Counts one filled cell; refuses the file once it has too many or too much. */
    void spend(Location place, int length) throws Refusal {
        cells++;
        text += length;
        if (cells > CELLS) {
            throw tooLarge(place, String.format(Locale.ROOT, "more than %,d filled cells", CELLS));
        }
        if (text > TEXT) {
            throw tooLarge(place, String.format(Locale.ROOT, "more than %,d characters of text", TEXT));
        }
    }

    /** Whether the file was refused because of this. */
    public boolean isSpent() {
        return cells > CELLS || text > TEXT;
    }

    private static Refusal tooLarge(Location place, String what) {
        return new Refusal(TableProblems.TOO_MANY_CELLS.at(
                place,
                "the file holds " + what + "; reading stopped here",
                "keep only the workshop's own sheets in this file, or split it"));
    }
}
