package org.stridebook.intake.words;

import java.util.HashMap;
import org.stridebook.framework.StrideWords;

/** All that is known about the words people use; immutable, made once for a run. */
public record Vocabulary(
        HeaderWords headers,
        ValueWords values,
        RatingWords ratings,
        DateWords dates,
        StrideWords stride,
        ProfileWords profile,
        Looks looks,
        ScaleFinder scales) {

    private static final int LONGEST_STRIDE = 80;
    private static final int BRIEF = 25;

    /** The bundled words. */
    public static Vocabulary bundled() {
        var values = ValueWords.bundled();
        var ratings = RatingWords.bundled();
        var dates = DateWords.bundled();
        var stride = StrideWords.bundled();
        var looks = new Looks(ratings, values, dates, cell -> namesStride(stride, cell));
        return new Vocabulary(
                HeaderWords.bundled(),
                values,
                ratings,
                dates,
                stride,
                ProfileWords.bundled(),
                looks,
                new ScaleFinder(ratings));
    }

    /** Looks for one sheet on one thread, which do not take the same cell apart twice. */
    public Looks rememberingLooks() {
        var memory = new HashMap<String, Boolean>();
        return new Looks(
                ratings, values, dates, cell -> memory.computeIfAbsent(cell, text -> namesStride(stride, text)));
    }

    private static boolean namesStride(StrideWords stride, String cell) {
        if (cell.length() > LONGEST_STRIDE) {
            return false;
        }
        var understood = stride.understand(Phrase.withoutEmphasis(cell));
        // a sentence in which somebody is spoofed is no category
        boolean brief = understood.unknown().isEmpty() || cell.length() <= BRIEF;
        return brief && !understood.letters().isEmpty();
    }
}
