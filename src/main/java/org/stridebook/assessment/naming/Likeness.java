package org.stridebook.assessment.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stridebook.table.Key;

/**
 * A name reduced to what people keep when they write it again: letters that look alike are one, hyphens, blanks and plural
 * endings are gone. Two names with the same skeleton are the same name; two with nearly the same may be a slip of the pen.
 */
record Likeness(String skeleton, List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Cyrillic and Greek letters, in pairs with the Latin ones that they look like. */
    private static final String LOOKALIKES = "аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaνvρpιiκk";

    Likeness {
        words = List.copyOf(words);
    }

    static Likeness of(String text) {
        var words = new ArrayList<String>();
        for (String word : BETWEEN_WORDS.split(latin(Key.of(text).text()))) {
            if (!word.isEmpty()) {
                words.add(singular(word));
            }
        }
        return new Likeness(String.join("", words), words);
    }

    private static String latin(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c < 0x80 ? -1 : LOOKALIKES.indexOf(c);
            out.append(at >= 0 ? LOOKALIKES.charAt(at + 1) : c);
        }
        return out.toString();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    boolean isEmpty() {
        return skeleton.isEmpty();
    }

    /**
     * Whether one of both may be a slip for the other: at most one wrong letter in five to eight, two in longer names. Numbers
     * and words of one or two letters must agree, because {@code Sensor 1} is not a slip for {@code Sensor 2}.
     */
    boolean isSlipOf(Likeness other) {
        int shorter = Math.min(skeleton.length(), other.skeleton.length());
        int allowed = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        return allowed > 0 && distinctive().equals(other.distinctive()) && distance(other) <= allowed;
    }

    private Set<String> distinctive() {
        var found = new TreeSet<String>();
        for (String word : words) {
            String digits = word.replaceAll("\\P{N}+", "");
            if (!digits.isEmpty()) {
                found.add(digits);
            } else if (word.length() <= 2) {
                found.add(word);
            }
        }
        return found;
    }

    /** Letters to insert, drop, change or swap with a neighbour to turn one skeleton into the other. */
    int distance(Likeness other) {
        String a = skeleton;
        String b = other.skeleton;
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
