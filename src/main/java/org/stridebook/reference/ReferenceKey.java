package org.stridebook.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stridebook.table.WordKey;

/** Two ways to compare names: by their words in order, and by the stems of those that matter in any order. */
final class ReferenceKey {

    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "for",
            "by",
            "with",
            "via",
            "through",
            "from",
            "into",
            "and",
            "or",
            "against",
            "based",
            "attack",
            "technique",
            "ai",
            "ml",
            "machine",
            "learning",
            "artificial",
            "intelligence",
            "using");

    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final List<String> ENDINGS = List.of("ing", "ion", "age", "ed", "er", "s", "e");

    private ReferenceKey() {}

    /** The words in order: singular, American spelling, no accents or marks. */
    static String ordered(String text) {
        String key = WordKey.of(text).text();
        if (key.isEmpty()) {
            return key;
        }
        String[] words = key.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = american(singular(words[i]));
        }
        return String.join(" ", words);
    }

    /** The stems of the telling words, sorted; empty where there is none. */
    static String anyOrder(String text) {
        return String.join(" ", telling(text));
    }

    /** The stems of the telling words. */
    static Set<String> telling(String text) {
        var stems = new TreeSet<String>();
        Arrays.stream(ordered(text).split(" "))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .map(ReferenceKey::stem)
                .forEach(stems::add);
        return stems;
    }

    /** Whether a text is written like a name: two to six words, each but the small ones with a capital, and no remark in brackets. */
    static boolean isTitle(String text) {
        String[] words = text.strip().split("[\\s/]+");
        return words.length >= 2
                && words.length <= MOST_WORDS_OF_A_NAME
                && !text.contains(")")
                && Arrays.stream(words)
                        .allMatch(word -> FILLERS.contains(word)
                                || Character.isUpperCase(word.codePointAt(0))
                                || !Character.isLetter(word.codePointAt(0)));
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural && !word.endsWith("sis") ? word.substring(0, word.length() - 1) : word;
    }

    private static String american(String word) {
        return word.replace("isation", "ization")
                .replace("ising", "izing")
                .replace("artefact", "artifact")
                .replace("defence", "defense")
                .replace("behaviour", "behavior")
                .replace("labelling", "labeling");
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
