package org.stridebook.atlas;

/**
 * The id of a thing in ATLAS, such as {@code AML.T0051.001}, {@code AML.TA0002}, {@code AML.M0015} or {@code AML.CS0003}.
 * The prefix is not always {@code AML}: the official schema allows others.
 */
public record AtlasId(String value) implements Comparable<AtlasId> {

    public AtlasId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not an ATLAS id: " + value);
        }
    }

    /** Whether a text has the form of an id. Written by hand since thousands are checked at each start. */
    public static boolean isId(String text) {
        int dot = text.lastIndexOf('.');
        boolean part = dot > 0 && text.length() - dot == 4 && isNumber(text, dot + 1, text.length());
        if (!part) {
            return isNumbered(text, dot + 1, text.length(), "TA", "CS", "T", "M") && isPrefix(text, dot);
        }
        int before = text.lastIndexOf('.', dot - 1);
        return isNumbered(text, before + 1, dot, "T") && isPrefix(text, before);
    }

    private static boolean isNumbered(String text, int from, int to, String... kinds) {
        for (String kind : kinds) {
            int number = from + kind.length();
            if (to - number == 4 && text.startsWith(kind, from) && isNumber(text, number, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Words of capital letters and digits that begin with a letter, with dots between them. */
    private static boolean isPrefix(String text, int to) {
        boolean first = true;
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && (first || (c != '.' && (c < '0' || c > '9')))) {
                return false;
            }
            first = c == '.';
        }
        return to > 0 && !first;
    }

    @Override
    public int compareTo(AtlasId other) {
        return value.compareTo(other.value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
