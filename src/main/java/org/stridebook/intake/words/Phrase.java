package org.stridebook.intake.words;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.stridebook.table.Key;

/** Reduces a text to what counts when words are compared: no case, accents, punctuation or doubled blanks. */
public final class Phrase {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{Nd}#]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|\\{[^{}]*\\}");

    private Phrase() {}

    /** Lower-case words with single blanks between them: {@code "Threat-ID *"} becomes {@code "threat id"}. */
    public static String of(String text) {
        String plain = Normalizer.normalize(Key.of(withoutEmphasis(text)).text(), Normalizer.Form.NFD);
        return PUNCTUATION
                .matcher(ACCENTS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text without the stars that Markdown puts around what is important. */
    public static String withoutEmphasis(String text) {
        return text.contains("**") ? text.replace("**", "") : text;
    }

    /** The same without blanks, so that {@code ThreatID}, {@code threat_id} and {@code Threat ID} are equal. */
    public static String compact(String text) {
        return of(text).replace(" ", "");
    }

    /** The text without what stands in brackets; the text itself where nothing else is left. */
    public static String withoutBrackets(String text) {
        String rest = BRACKETS.matcher(text).replaceAll(" ").strip();
        return rest.isEmpty() ? text : rest;
    }

    /** Whether one phrase stands in another as whole words. */
    public static boolean contains(String phrase, String part) {
        return (" " + phrase + " ").contains(" " + part + " ");
    }
}
