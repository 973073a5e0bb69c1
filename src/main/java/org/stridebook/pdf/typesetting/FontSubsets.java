package org.stridebook.pdf.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/**
 * Gives the embedded subsets of typefaces fixed names, and takes out the lists of their glyphs, which the library writes wrongly and
 * which readers have not needed since PDF 2.0. The library puts six random letters before each; here they become
 * {@code AAAAAA}, {@code AAAAAB} and so on, in the order in which they appear and at equal length, so that the offsets of the file
 * still hold.
 */
final class FontSubsets {

    private static final byte[] FACE = "+LiberationSans".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] GLYPH_LIST = "/CIDSet ".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LENGTH = 6;

    private FontSubsets() {}

    /** Changes the bytes in place. */
    static void fix(byte[] pdf) {
        fixNames(pdf);
        dropGlyphLists(pdf);
    }

    private static void fixNames(byte[] pdf) {
        var seen = new LinkedHashMap<String, String>();
        for (int i = LENGTH + 1; i + FACE.length <= pdf.length; i++) {
            if (pdf[i] == '+' && isName(pdf, i)) {
                String random = new String(pdf, i - LENGTH, LENGTH, StandardCharsets.ISO_8859_1);
                String fixed = seen.computeIfAbsent(random, key -> "AAAAA" + (char) ('A' + seen.size()));
                System.arraycopy(fixed.getBytes(StandardCharsets.ISO_8859_1), 0, pdf, i - LENGTH, LENGTH);
            }
        }
    }

    /** A name such as {@code /ABCDEF+LiberationSans}; text of the report never looks like that, since it is stored as glyphs. */
    private static boolean isName(byte[] pdf, int plus) {
        if (pdf[plus - LENGTH - 1] != '/') {
            return false;
        }
        for (int i = 1; i <= LENGTH; i++) {
            if (pdf[plus - i] < 'A' || pdf[plus - i] > 'Z') {
                return false;
            }
        }
        return stands(FACE, pdf, plus);
    }

    /** Blanks over {@code /CIDSet 12 0 R}. */
    private static void dropGlyphLists(byte[] pdf) {
        for (int i = 0; i + GLYPH_LIST.length < pdf.length; i++) {
            if (pdf[i] == '/' && stands(GLYPH_LIST, pdf, i)) {
                int j = i;
                while (pdf[j] != 'R') {
                    pdf[j++] = ' ';
                }
                pdf[j] = ' ';
            }
        }
    }

    private static boolean stands(byte[] what, byte[] pdf, int place) {
        for (int i = 0; i < what.length; i++) {
            if (pdf[place + i] != what[i]) {
                return false;
            }
        }
        return true;
    }
}
