package org.stridebook.evidence;

import org.jspecify.annotations.Nullable;
import org.stridebook.table.CleanText;

/** What a report says, as it may travel through the program: cleaned, on one line where it is a name, and never long. */
final class Said {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PROMPT = 500;

    private Said() {}

    /** A name of a probe, model or detector. */
    static String name(@Nullable String text) {
        return text == null ? "" : cut(CleanText.of(text).text().replaceAll("\\s+", " "), LONGEST_NAME);
    }

    /** The beginning of a hostile text. */
    static String prompt(String text) {
        // cleaning first would walk through megabytes
        return cut(CleanText.of(cut(text, 4 * LONGEST_PROMPT)).text(), LONGEST_PROMPT);
    }

    /** A whole number of 0 or more; null for anything else. */
    static @Nullable Integer count(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}(\\.0+)?") ? Integer.valueOf(text.replaceAll("\\..*", "")) : null;
    }

    /** A share from 0 to 1; null for anything else. */
    static @Nullable Double share(@Nullable String text) {
        if (text == null || !text.matches("[0-9.eE+-]{1,30}")) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value <= 1 ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
