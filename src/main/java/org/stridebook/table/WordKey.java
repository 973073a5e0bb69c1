package org.stridebook.table;

import java.text.Normalizer;

/**
 * The words of a text for matching against a list of known terms: a {@link Key} without accents, and without all that is not a letter
 * or digit, so that {@code Élévation de privilèges}, {@code elevation-de-privileges} and {@code Elevation de Privileges.} meet.
 */
public record WordKey(String text) {

    /** The key of any text; empty for one without letters and digits. */
    public static WordKey of(String text) {
        String plain = Key.of(text).text();
        return new WordKey(spaced(isAscii(plain) ? plain : withoutAccents(plain)));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var out = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String spaced(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(gap && !out.isEmpty() ? " " : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString();
    }
}
