package org.stridebook.intake.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Takes one rating apart into a number, a word, or both; words stand on five steps by {@code rating-words.csv}. Immutable. */
public final class RatingWords {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d{1,3}(?:[.,]\\d{1,6})?(?![\\d.,]*\\d)");
    private static final Pattern FRACTION =
            Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*(?:/|of|out of)\\s*(\\d{1,3})\\s*");
    private static final int LONGEST = 40;

    private final Map<String, Integer> steps;

    private RatingWords(Map<String, Integer> steps) {
        this.steps = steps;
    }

    /** The bundled words. */
    public static RatingWords bundled() {
        var steps = new HashMap<String, Integer>();
        for (CsvRow row : CsvResource.read(RatingWords.class, "rating-words.csv")) {
            row.list("words").forEach(word -> steps.putIfAbsent(key(word), Integer.parseInt(row.get("step"))));
        }
        return new RatingWords(steps);
    }

    /**
     * What stands in one cell.
     *
     * @param number null where there is none
     * @param outOf from {@code 3/5}, else 0
     * @param percent whether a percent sign follows the number
     * @param steps one step of 1-5 for a word; two for a word between two steps such as {@code Low-Med}
     * @param word as compared
     */
    public record Parts(@Nullable BigDecimal number, int outOf, boolean percent, List<Integer> steps, String word) {

        public Parts {
            steps = List.copyOf(steps);
        }
    }

    /** The parts of a rating, or null where the text is none. */
    public @Nullable Parts parse(String text) {
        String cell = text.strip();
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return null;
        }
        Matcher fraction = FRACTION.matcher(cell);
        if (fraction.matches()) {
            return new Parts(decimal(fraction.group(1)), Integer.parseInt(fraction.group(2)), false, List.of(), "");
        }
        Matcher number = NUMBER.matcher(cell);
        if (!number.find()) {
            return words(null, false, cell);
        }
        boolean percent = cell.startsWith("%", number.end()) || cell.startsWith(" %", number.end());
        String rest = (cell.substring(0, number.start()) + " " + cell.substring(number.end())).replace('%', ' ');
        return words(decimal(number.group()), percent, rest);
    }

    private @Nullable Parts words(@Nullable BigDecimal number, boolean percent, String rest) {
        String word = key(rest);
        if (word.isEmpty() && rest.codePoints().allMatch(c -> !Character.isLetter(c))) {
            return number == null ? null : new Parts(number, 0, percent, List.of(), "");
        }
        List<Integer> found = stepsOf(rest);
        return found.isEmpty() ? null : new Parts(number, 0, percent, found, word);
    }

    private List<Integer> stepsOf(String text) {
        Integer whole = steps.get(key(text));
        if (whole == null) {
            whole = steps.get(key(Phrase.withoutBrackets(text)));
        }
        if (whole != null) {
            return List.of(whole);
        }
        return phrase(text).equals("elevated") ? List.of(3, 4) : between(text);
    }

    /** "Med Hi", "Low to Medium", "High (H)": every word must be known. */
    private List<Integer> between(String text) {
        var found = new ArrayList<Integer>();
        for (String part : phrase(text).split(" ")) {
            Integer step = steps.get(part);
            if (step == null && !part.equals("to") && !part.equals("risk")) {
                return List.of();
            }
            if (step != null && !found.contains(step)) {
                found.add(step);
            }
        }
        return found.size() > 2 ? List.of() : found;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String phrase(String text) {
        return Phrase.of(text);
    }

    /** Letters, or for a coloured circle alone the circle. */
    private static String key(String text) {
        String compact = Phrase.compact(text);
        return compact.isEmpty() && text.codePoints().anyMatch(c -> c >= 0x1f534) ? text.strip() : compact;
    }
}
