package org.stridebook.intake.words;

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

    /** The bundled words. */
    public static Vocabulary bundled() {
        var values = ValueWords.bundled();
        var ratings = RatingWords.bundled();
        var dates = DateWords.bundled();
        var stride = StrideWords.bundled();
        var looks = new Looks(
                ratings,
                values,
                dates,
                cell -> cell.length() <= 120
                        && !stride.understand(cell).letters().isEmpty());
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
}
