package org.stridebook.intake.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.words.RatingWords.Parts;
import org.stridebook.workshop.Score;

/**
 * The scale of one column of ratings, found from all of its values and never from a single cell. Made by {@link ScaleFinder}.
 *
 * @param outOf the length of the numeric scale, 100 for fractions and per cent
 * @param fraction whether numbers are fractions of one
 * @param wordsOutOf 3 where only low, medium and high are used, else 5
 * @param ownWords the configured words of the scheme, least first, where the column uses them; else empty
 * @param assumed whether the values fit another scale as well
 */
public record RatingScale(
        RatingWords words, int outOf, boolean fraction, int wordsOutOf, List<String> ownWords, boolean assumed) {

    private static final int PER_CENT = 100;

    public RatingScale {
        ownWords = ownWords.stream().map(Phrase::compact).toList();
    }

    /**
     * A cell on this scale.
     *
     * @param score null where the text is no rating or lies outside the scale
     */
    public record Reading(@Nullable Score score, Trouble trouble) {}

    /** What somebody should know about a reading. */
    public enum Trouble {
        NONE,
        NOT_UNDERSTOOD,
        OUTSIDE,
        /** The text lies between two steps, and the higher one is taken. */
        BETWEEN,
        /** Zero, read as the least step. */
        ZERO
    }

    /** Reads one cell. */
    public Reading read(String text) {
        int own = ownWords.indexOf(Phrase.compact(text));
        if (own >= 0) {
            return new Reading(new Score(own + 1, ownWords.size(), text), Trouble.NONE);
        }
        Parts parts = words.parse(text);
        if (parts == null) {
            return new Reading(null, Trouble.NOT_UNDERSTOOD);
        }
        return parts.number() == null ? word(parts.steps(), text) : number(parts, parts.number(), text);
    }

    private Reading word(List<Integer> steps, String text) {
        int highest = steps.stream().mapToInt(Integer::intValue).max().orElse(1);
        var score = wordsOutOf == 3
                ? new Score(Math.max(1, Math.min(3, highest - 1)), 3, text)
                : new Score(highest, 5, text);
        return new Reading(score, steps.size() > 1 ? Trouble.BETWEEN : Trouble.NONE);
    }

    private Reading number(Parts parts, BigDecimal number, String text) {
        boolean perCent = parts.percent() || (fraction && number.compareTo(BigDecimal.ONE) > 0);
        boolean ofOne = fraction && !perCent;
        int scale = parts.percent() || fraction ? PER_CENT : parts.outOf() > 0 ? parts.outOf() : outOf;
        BigDecimal scaled = ofOne ? number.movePointRight(2) : number;
        int value = scaled.setScale(0, RoundingMode.HALF_UP).intValue();
        if (scaled.signum() < 0 || scaled.compareTo(BigDecimal.valueOf(scale)) > 0) {
            return new Reading(null, Trouble.OUTSIDE);
        }
        boolean zero = value == 0 && scale != PER_CENT;
        return new Reading(new Score(Math.max(1, value), scale, text), zero ? Trouble.ZERO : Trouble.NONE);
    }

    /** As printed: {@code 1-5}, {@code fractions of 1} or {@code words}. */
    public String title() {
        if (fraction) {
            return "fractions of 1";
        }
        return outOf > 0 ? String.format(Locale.ROOT, "1-%d", outOf) : "words on " + wordsOutOf + " steps";
    }
}
