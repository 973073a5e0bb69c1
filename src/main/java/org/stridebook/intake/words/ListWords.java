package org.stridebook.intake.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** By which words a list of threats is told from other lists of risks, from {@code list-words.csv}; immutable. */
public final class ListWords {

    private final Map<String, Set<String>> signs;

    private ListWords(Map<String, Set<String>> signs) {
        this.signs = signs;
    }

    /** The bundled words. */
    public static ListWords bundled() {
        var signs = new HashMap<String, Set<String>>();
        for (CsvRow row : CsvResource.read(ListWords.class, "list-words.csv")) {
            var words = new LinkedHashSet<String>();
            row.list("words").forEach(word -> words.add(Phrase.of(word)));
            signs.put(row.get("sign"), words);
        }
        return new ListWords(signs);
    }

    /** Whether one of some headers speaks of threats or attacks. */
    public boolean sayThreat(List<String> headers) {
        return say("threat", headers);
    }

    /** Whether one of some headers speaks of risks, which may be those of a budget too. */
    public boolean sayRisk(List<String> headers) {
        return say("risk", headers);
    }

    /** Whether one of some headers speaks of weaknesses, as lists of findings do. */
    public boolean sayWeakness(List<String> headers) {
        return say("weakness", headers);
    }

    /** Whether one of some headers explains words. */
    public boolean sayMeaning(List<String> headers) {
        return say("meaning", headers);
    }

    private boolean say(String sign, List<String> headers) {
        return headers.stream()
                .map(Phrase::of)
                .anyMatch(header -> signs.getOrDefault(sign, Set.of()).stream()
                        .anyMatch(
                                word -> Phrase.contains(header, word) || (isUnspaced(word) && header.contains(word))));
    }

    /** Chinese and Japanese are written without blanks between words. */
    private static boolean isUnspaced(String word) {
        return word.codePoints().anyMatch(c -> Character.isIdeographic(c) || (c >= 0x30a0 && c <= 0x30ff));
    }

    /** Which part of some texts speaks of attacks on information systems, 0-1; 0 without texts. */
    public double securityShare(List<String> texts) {
        long said = texts.stream().filter(this::isSecurity).count();
        return texts.isEmpty() ? 0 : (double) said / texts.size();
    }

    private boolean isSecurity(String text) {
        String phrase = " " + Phrase.of(text);
        return signs.getOrDefault("security", Set.of()).stream()
                .anyMatch(stem -> isUnspaced(stem) ? phrase.contains(stem) : phrase.contains(" " + stem));
    }
}
