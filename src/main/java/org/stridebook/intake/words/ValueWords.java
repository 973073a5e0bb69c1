package org.stridebook.intake.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Fixed words in cells, such as states and treatments, from {@code value-words.csv}; immutable. */
public final class ValueWords {

    private final Map<String, Map<String, String>> lists;

    private ValueWords(Map<String, Map<String, String>> lists) {
        this.lists = lists;
    }

    /** The bundled words. */
    public static ValueWords bundled() {
        var lists = new HashMap<String, Map<String, String>>();
        for (CsvRow row : CsvResource.read(ValueWords.class, "value-words.csv")) {
            var list = lists.computeIfAbsent(row.get("list"), name -> new HashMap<>());
            row.list("words").forEach(word -> list.putIfAbsent(key(word), row.get("meaning")));
        }
        return new ValueWords(lists);
    }

    /**
     * A word that was understood.
     *
     * @param exact false where more than the word stands in the cell, as in {@code accepted by the board}
     */
    public record Match(String meaning, boolean exact) {}

    /** The meaning of a cell in one of the lists, or null. */
    public @Nullable Match find(String list, String text) {
        Map<String, String> words = lists.getOrDefault(list, Map.of());
        String whole = words.get(key(text));
        return whole != null ? new Match(whole, true) : beginning(words, text);
    }

    /** "No - behind the gateway": the longest known word that the text begins with. */
    private static @Nullable Match beginning(Map<String, String> words, String text) {
        String bare = words.get(key(Phrase.withoutBrackets(text)));
        if (bare != null) {
            return new Match(bare, false);
        }
        String[] parts = Phrase.of(text).split(" ");
        for (int length = Math.min(4, parts.length - 1); length > 0; length--) {
            String start = String.join("", java.util.Arrays.copyOf(parts, length));
            String meaning = start.length() < 2 ? null : words.get(start);
            if (meaning != null) {
                return new Match(meaning, false);
            }
        }
        return null;
    }

    /** Letters and digits; a text of symbols alone, such as a tick, is its own key. */
    private static String key(String text) {
        String compact = Phrase.compact(text);
        return compact.isEmpty() ? text.strip() : compact;
    }
}
