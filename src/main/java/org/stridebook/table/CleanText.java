package org.stridebook.table;

/**
 * The text of a cell as it may travel through the program: cleaned once, at the border. Line breaks of every kind are {@code \n},
 * tabs and special blanks are spaces, outer blanks and invisible characters are gone. A character that could hurt a terminal, a
 * file or a reader (controls, direction overrides, halves of surrogate pairs, hidden tag characters) is shown by a harmless stand-in.
 *
 * @param text clean, may be empty
 * @param replaced how many harmful characters were replaced or dropped; worth telling the author where it is not 0
 */
public record CleanText(String text, int replaced) {

    /** Cleans any text; cleaning a clean text changes nothing. */
    public static CleanText of(String raw) {
        return isPlain(raw) ? new CleanText(raw.strip(), 0) : new Cleaning(raw).done();
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' && c != '\n') || (c >= 0x7f && !isPlainLetter(c))) {
                return false;
            }
        }
        return true;
    }

    /** Latin with accents, Greek and Cyrillic: nothing invisible lives there but the soft hyphen. */
    private static boolean isPlainLetter(char c) {
        return c > 0xa0 && c < 0x530 && c != 0xad;
    }

    /** One pass over one text. */
    private static final class Cleaning {
        private static final int STAND_IN = 0xfffd;

        private final String raw;
        private final StringBuilder out;
        private int replaced;
        /** A joiner that counts only if the next character wants it; 0 for none. */
        private int waiting;

        Cleaning(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
        }

        CleanText done() {
            for (int i = 0; i < raw.length(); ) {
                int c = raw.codePointAt(i);
                add(c, i > 0 && raw.charAt(i - 1) == '\r');
                i += Character.charCount(c);
            }
            return new CleanText(out.toString().strip(), replaced);
        }

        private void add(int c, boolean afterReturn) {
            if (isLineBreak(c)) {
                append(c == '\n' && afterReturn ? "" : "\n");
            } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                append(" ");
            } else if (isHarmful(c)) {
                replaced++;
                append(standIn(c));
            } else if (isJoiner(c)) {
                waiting = waiting == 0 ? c : waiting;
            } else if (Character.getType(c) != Character.FORMAT) {
                append(Character.toString(c));
            }
        }

        /** Emoji and some scripts need their joiners; beside plain letters a joiner only hides something. */
        private void append(String text) {
            if (text.isEmpty()) {
                return;
            }
            boolean joins =
                    waiting != 0 && !out.isEmpty() && out.charAt(out.length() - 1) > 0x2ff && text.charAt(0) > 0x2ff;
            if (joins) {
                out.appendCodePoint(waiting);
            }
            waiting = 0;
            out.append(text);
        }

        private static boolean isLineBreak(int c) {
            return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
        }

        private static boolean isHarmful(int c) {
            return Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || (c >= 0x202a && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069)
                    || (c >= 0xfdd0 && c <= 0xfdef)
                    || (c & 0xfffe) == 0xfffe
                    || isTag(c);
        }

        private static String standIn(int c) {
            if (isTag(c)) {
                return "";
            }
            return Character.toString(c < ' ' ? 0x2400 + c : c == 0x7f ? 0x2421 : STAND_IN);
        }

        private static boolean isTag(int c) {
            return c >= 0xe0000 && c <= 0xe007f;
        }

        private static boolean isJoiner(int c) {
            return c == 0x200c || c == 0x200d;
        }
    }
}
