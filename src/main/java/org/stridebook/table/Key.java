package org.stridebook.table;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a text for lenient comparison: two texts that a reader would call the same word have equal keys. Compatibility
 * forms are unified (NFKC), letter case and invisible characters are ignored, and each run of blanks is one space. For comparing
 * only; never shown.
 */
public record Key(String text) implements Comparable<Key> {

    /** The key of any text; the key of a blank text is {@link #isEmpty() empty}. */
    public static Key of(String text) {
        return new Key(isPlain(text) ? text : blanksCollapsed(folded(withoutInvisible(text))));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int compareTo(Key other) {
        return text.compareTo(other.text);
    }

    /** Most ids and words are their own key already. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if (!single && (c <= ' ' || c >= 0x7f || (c >= 'A' && c <= 'Z'))) {
                return false;
            }
        }
        return true;
    }

    /** Upper case first, so that ß meets SS and both sigmas meet; the dot that a Turkish İ leaves behind goes. */
    private static String folded(String text) {
        String unified = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String lower = unified.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String folded = lower.replace('ς', 'σ').replace("i\u0307", "i");
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** Half a surrogate pair must not meet another half when what stood between them goes. */
    private static String withoutInvisible(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xfffd : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0000 && c <= 0xe0fff);
    }

    private static String blanksCollapsed(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                blank = true;
            } else {
                out.append(blank && !out.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString();
    }
}
