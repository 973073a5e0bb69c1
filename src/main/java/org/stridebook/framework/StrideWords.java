package org.stridebook.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.stridebook.table.WordKey;

/** Understands what people write in a STRIDE cell: letters, words and phrases in six languages, alone or several at once. */
public final class StrideWords {

    private static final Pattern BETWEEN = Pattern.compile("[,;|/\\\\\n+&•·]|<br */?>");
    private static final Pattern LETTERS = Pattern.compile("[STRIDE](?:[ .]*[STRIDE])*\\.?");
    private static final Pattern WEAK = Pattern.compile(
            "(?:and|und|et|y|e|es|or|oder|ou|o|the|a|an|of|threat|threats|attack|category|risk|bedrohung|menace|amenaza|minaccia|fenyegetes)");
    private static final int LONGEST_PHRASE = 5;
    private static final int SHORTEST_FOR_TYPOS = 6;

    private final Map<String, Set<Stride>> words;

    private StrideWords(Map<String, Set<Stride>> words) {
        this.words = words;
    }

    /** The bundled list, {@code stride-words.csv}. */
    public static StrideWords bundled() {
        var words = new HashMap<String, Set<Stride>>();
        FrameworkTables.rows("stride-words")
                .forEach(row -> words.put(
                        WordKey.of(row.get("word")).text(),
                        FrameworkTables.letters(List.of(row.get("letters").split("")))));
        return new StrideWords(words);
    }

    /**
     * What a cell means.
     *
     * @param letters in the order of STRIDE
     * @param unknown the parts that mean nothing here, as written
     */
    public record Understood(Set<Stride> letters, List<String> unknown) {

        public Understood {
            letters = Collections.unmodifiableSet(
                    letters.isEmpty() ? EnumSet.noneOf(Stride.class) : EnumSet.copyOf(letters));
            unknown = List.copyOf(unknown);
        }
    }

    /** Reads a cell; an empty one has no letters and nothing unknown. */
    public Understood understand(String cell) {
        var letters = EnumSet.noneOf(Stride.class);
        var unknown = new ArrayList<String>();
        for (String part : BETWEEN.split(cell)) {
            if (!part.isBlank()) {
                readPart(part.strip(), letters, unknown);
            }
        }
        return new Understood(letters, unknown);
    }

    private void readPart(String part, Set<Stride> letters, List<String> unknown) {
        String key = WordKey.of(part).text();
        Set<Stride> whole = words.get(key);
        if (whole != null) {
            letters.addAll(whole);
        } else if (isLetters(part)) {
            part.toUpperCase(Locale.ROOT).chars().filter(Character::isLetter).forEach(c -> addLetter(c, letters));
        } else if (!key.isEmpty() && !readPhrases(key.split(" "), letters)) {
            unknown.add(part);
        }
    }

    /** {@code TID}, {@code S T}, {@code s}: letters of STRIDE without a repeat; longer lower-case words are words. */
    private static boolean isLetters(String part) {
        String bare = part.replaceAll("[ .()\\[\\]]", "");
        boolean shouted = bare.equals(bare.toUpperCase(Locale.ROOT));
        boolean single = bare.length() == 1;
        String upper = part.replaceAll("[()\\[\\]]", " ").strip().toUpperCase(Locale.ROOT);
        return (shouted || single)
                && LETTERS.matcher(upper).matches()
                && bare.chars().distinct().count() == bare.length();
    }

    private static void addLetter(int c, Set<Stride> letters) {
        for (Stride one : Stride.values()) {
            if (one.letter() == c) {
                letters.add(one);
            }
        }
    }

    /** Finds known phrases from left to right, the longest first; false where anything but filler words is left over. */
    private boolean readPhrases(String[] parts, Set<Stride> letters) {
        var found = new TreeSet<Stride>();
        boolean clean = true;
        for (int i = 0; i < parts.length; ) {
            int used = phraseAt(parts, i, found);
            boolean outer = i == 0 || i == parts.length - 1;
            clean &= used > 0 || isFiller(parts[i], outer, found);
            i += Math.max(1, used);
        }
        letters.addAll(found);
        return clean && !found.isEmpty();
    }

    private int phraseAt(String[] parts, int from, Set<Stride> found) {
        for (int length = Math.min(LONGEST_PHRASE, parts.length - from); length > 0; length--) {
            String phrase = String.join(" ", List.of(parts).subList(from, from + length));
            Set<Stride> exact = words.get(phrase);
            Set<Stride> known = exact == null ? nearly(phrase) : exact;
            if (!known.isEmpty()) {
                found.addAll(known);
                return length;
            }
        }
        return 0;
    }

    /** One slip of the pen in a long word is forgiven where only one meaning is that near. */
    private Set<Stride> nearly(String phrase) {
        if (phrase.length() < SHORTEST_FOR_TYPOS) {
            return Set.of();
        }
        int limit = phrase.length() < 11 ? 1 : 2;
        var distance = new LevenshteinDistance(limit);
        var near = new TreeSet<Stride>();
        words.forEach((word, meaning) -> {
            boolean possible =
                    word.length() >= SHORTEST_FOR_TYPOS && Math.abs(word.length() - phrase.length()) <= limit;
            if (possible && distance.apply(word, phrase) >= 0) {
                near.addAll(meaning);
            }
        });
        return near.size() == 1 ? near : Set.of();
    }

    /** A single letter at the edge only repeats the phrase: {@code Spoofing (S)}, {@code T - Tampering}; inside it is a short "and". */
    private static boolean isFiller(String word, boolean outer, Set<Stride> found) {
        if (word.length() == 1 && outer && "stride".contains(word)) {
            addLetter(Character.toUpperCase(word.charAt(0)), found);
            return true;
        }
        return WEAK.matcher(word).matches();
    }
}
