package org.stridebook.problem;

/** Texts for places that have room for so many characters only. Characters outside the basic plane are never cut in two. */
public final class Shortened {

    private Shortened() {}

    /** At most so many characters, of which the last is {@code …} where something was cut. */
    public static String to(int most, String text) {
        return isShort(text, most) ? text : start(text, most).stripTrailing() + "…";
    }

    /** The same, cut at a blank where there is one in the last third. */
    public static String toWords(int most, String text) {
        if (isShort(text, most)) {
            return text;
        }
        String start = start(text, most);
        int blank = start.lastIndexOf(' ');
        return (blank > most * 2 / 3 ? start.substring(0, blank) : start).stripTrailing() + "…";
    }

    private static boolean isShort(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most;
    }

    private static String start(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, most - 1));
    }
}
