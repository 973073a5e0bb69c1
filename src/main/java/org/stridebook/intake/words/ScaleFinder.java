package org.stridebook.intake.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stridebook.intake.words.RatingWords.Parts;

/** Finds the scale of a column of ratings from its header, its values and the words of the configured scheme. */
public final class ScaleFinder {

    private static final Pattern IN_HEADER = Pattern.compile(
            "(?<!\\d)[01]\\s*(?:-|–|—|_|to|\\.{2,3}|…|bis|à|a)\\s*(3|4|5|6|7|9|10|100)(?!\\d)|(?:/|out of )\\s*(3|4|5|10|100)(?!\\d)");
    private static final int[] LENGTHS = {3, 4, 5, 10};
    private static final int ENOUGH = 6;

    private final RatingWords words;

    public ScaleFinder(RatingWords words) {
        this.words = words;
    }

    /**
     * The scale that all values of a column, or of columns rated alike, have together.
     *
     * @param headers as written; a range such as {@code (1-5)} in one of them decides
     * @param scheme the words of the configured scale, least first
     */
    public RatingScale find(List<String> headers, List<String> values, List<String> scheme) {
        List<Parts> parts =
                values.stream().map(words::parse).filter(Objects::nonNull).toList();
        List<BigDecimal> numbers = parts.stream()
                .map(Parts::number)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int hint = hint(headers);
        boolean fraction = hint == 0 && isFraction(numbers, parts);
        int outOf = numbers.isEmpty() || fraction ? 0 : hint > 0 ? hint : length(parts, numbers, scheme.size());
        boolean assumed = hint == 0 && !fraction && isAssumed(parts, numbers, outOf, scheme.size());
        return new RatingScale(
                words, outOf, fraction, wordSteps(parts), ownWords(values, scheme), scheme.size(), assumed);
    }

    private static int hint(List<String> headers) {
        for (String header : headers) {
            Matcher range = IN_HEADER.matcher(header);
            if (range.find()) {
                return Integer.parseInt(range.group(1) != null ? range.group(1) : range.group(2));
            }
        }
        return 0;
    }

    /** All between 0 and 1 with at least one that is not whole, or per cent. */
    private static boolean isFraction(List<BigDecimal> numbers, List<Parts> parts) {
        if (parts.stream().anyMatch(Parts::percent)) {
            return true;
        }
        return !numbers.isEmpty()
                && numbers.get(numbers.size() - 1).compareTo(BigDecimal.ONE) <= 0
                && numbers.stream()
                        .anyMatch(number -> number.stripTrailingZeros().scale() > 0);
    }

    private static int length(List<Parts> parts, List<BigDecimal> numbers, int schemeSize) {
        int fitted = fitted(parts, numbers.get(numbers.size() - 1));
        if (fitted > 0) {
            return fitted;
        }
        double highest = usual(numbers);
        if (highest <= 3) {
            return schemeSize > 3 && schemeSize <= 5 ? schemeSize : 3;
        }
        if (highest <= 5) {
            return highest <= 4 && schemeSize == 4 ? 4 : 5;
        }
        return highest <= 10 ? 10 : 100;
    }

    /** Number and word side by side, as in {@code 3 - High}: the length on which most pairs agree, the shortest first. */
    private static int fitted(List<Parts> parts, BigDecimal highest) {
        int best = 0;
        long most = 0;
        for (int length : LENGTHS) {
            long agree = highest.intValue() > length
                    ? 0
                    : parts.stream().filter(part -> agrees(part, length)).count();
            if (agree > most) {
                most = agree;
                best = length;
            }
        }
        return best;
    }

    static boolean agrees(Parts part, int length) {
        if (part.number() == null || part.steps().isEmpty()) {
            return false;
        }
        int number = part.number().intValue();
        int step = length <= 4 ? number + 1 : length == 10 ? (number + 1) / 2 : number;
        return part.steps().contains(step);
    }

    /** The highest number, unless it is a lone slip far above the scale that all others use. */
    private static double usual(List<BigDecimal> numbers) {
        double highest = numbers.get(numbers.size() - 1).doubleValue();
        if (numbers.size() < ENOUGH) {
            return highest;
        }
        double next = numbers.get(numbers.size() - 1 - Math.max(1, numbers.size() / 8))
                .doubleValue();
        boolean slipOfThree = next <= 3 && highest > 5;
        boolean slipOfFive = next > 3 && next <= 5 && highest > 5;
        boolean slipOfTen = next > 5 && next <= 10 && highest > 10;
        return slipOfThree || slipOfFive || slipOfTen ? next : highest;
    }

    private static boolean isAssumed(List<Parts> parts, List<BigDecimal> numbers, int outOf, int schemeSize) {
        boolean paired = parts.stream().anyMatch(part -> !part.steps().isEmpty());
        if (numbers.isEmpty() || paired) {
            return false;
        }
        double highest = usual(numbers);
        return highest < outOf && outOf != schemeSize && outOf <= 5;
    }

    private static int wordSteps(List<Parts> parts) {
        boolean beyond = parts.stream().flatMap(part -> part.steps().stream()).anyMatch(step -> step == 1 || step == 5);
        return beyond ? 5 : 3;
    }

    /** The scheme's own words count only where the column uses nothing else. */
    private static List<String> ownWords(List<String> values, List<String> scheme) {
        List<String> own = scheme.stream().map(Phrase::compact).toList();
        boolean all = !values.isEmpty() && values.stream().allMatch(value -> own.contains(Phrase.compact(value)));
        return all ? scheme : List.of();
    }
}
