package org.stridebook.intake.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param levels how many steps the configured scheme has, 0 where there is none
 * @param assumed whether the values fit another scale as well
 */
public record RatingScale(
        RatingWords words,
        int outOf,
        boolean fraction,
        int wordsOutOf,
        List<String> ownWords,
        int levels,
        boolean assumed) {

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
        /** Number and word side by side say different things, and the word is taken. */
        WORD_DIFFERS,
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
        if (!parts.steps().isEmpty() && levels > 0 && !isSaid(new Score(Math.max(1, value), scale, text), parts)) {
            Reading word = word(parts.steps(), text);
            boolean known = word.trouble() == Trouble.NONE && ScaleFinder.agrees(parts, scale);
            return known ? word : new Reading(word.score(), Trouble.WORD_DIFFERS);
        }
        return new Reading(new Score(Math.max(1, value), scale, text), zero ? Trouble.ZERO : Trouble.NONE);
    }

    /** Whether a number is on the step of the scheme that the word beside it names. */
    private boolean isSaid(Score number, Parts parts) {
        var said = new HashSet<Integer>();
        parts.steps().forEach(step -> said.add(new Score(step, 5, number.text()).on(levels)));
        Score alone = word(parts.steps(), number.text()).score();
        if (alone != null) {
            said.add(alone.on(levels));
        }
        return said.contains(number.on(levels));
    }

    /**
     * Words that fall on one step of the scheme although they name different ones: the step, and the words on it, most first.
     * Empty where all words keep apart.
     */
    public SortedMap<Integer, List<String>> fitted(List<String> values) {
        var found = new TreeMap<Integer, SortedMap<Integer, Set<String>>>(Comparator.reverseOrder());
        for (String value : values) {
            Parts parts = words.parse(value);
            Reading reading = read(value);
            if (parts != null
                    && parts.number() == null
                    && reading.score() != null
                    && reading.trouble() == Trouble.NONE) {
                found.computeIfAbsent(reading.score().on(levels), key -> new TreeMap<>(Comparator.reverseOrder()))
                        .computeIfAbsent(reading.score().value(), key -> new TreeSet<>())
                        .add(value.strip().toLowerCase(Locale.ROOT));
            }
        }
        var fitted = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
        found.forEach((level, steps) -> {
            if (steps.size() > 1) {
                fitted.put(level, steps.values().stream().flatMap(Set::stream).toList());
            }
        });
        return fitted;
    }

    /** As printed: {@code 1-5}, {@code fractions of 1} or {@code words}. */
    public String title() {
        if (fraction) {
            return "fractions of 1";
        }
        return outOf > 0 ? String.format(Locale.ROOT, "1-%d", outOf) : "words on " + wordsOutOf + " steps";
    }
}
