package org.stridebook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds out which character separates the values of a CSV file: the one that cuts the most rows into the same number of columns. */
final class Separator {

    private static final List<Character> CANDIDATES = List.of('\t', ';', ',');
    private static final int SAMPLE_CHARS = 100_000;
    private static final int SAMPLE_ROWS = 200;

    private Separator() {}

    /** The separator of a text; a comma where there is none. */
    static char of(String text) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(counts(text, candidate));
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether a text has values to separate at all. */
    static boolean isIn(String text) {
        return CANDIDATES.stream().anyMatch(candidate -> score(counts(text, candidate)) > 0);
    }

    /** Rows that agree on a number of separators, times that number; the best such number counts. */
    private static int score(List<Integer> counts) {
        var rowsByCount = new HashMap<Integer, Integer>();
        counts.forEach(count -> rowsByCount.merge(count, 1, Integer::sum));
        return rowsByCount.entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }

    /** Separators outside quotes in each of the first rows. A quotation mark counts only at the start of a value. */
    private static List<Integer> counts(String text, char separator) {
        var counts = new ArrayList<Integer>();
        int count = 0;
        boolean quoted = false;
        char before = '\n';
        for (int i = 0; i < Math.min(text.length(), SAMPLE_CHARS) && counts.size() < SAMPLE_ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || before == separator || before == '\n' || before == '\r')) {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                count++;
            } else if (!quoted && c == '\n') {
                counts.add(count);
                count = 0;
            }
            // behind a closing quote, a further quote is an escaped one and opens the value again
            before = c == '"' && !quoted ? separator : c;
        }
        counts.add(count);
        return counts;
    }
}
