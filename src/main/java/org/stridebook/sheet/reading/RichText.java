package org.stridebook.sheet.reading;

import org.stridebook.sheet.archive.Xml;
import org.stridebook.table.Refusal;

/** The text of a shared string, an inline string or a comment: all runs put together, without the reading aids of East Asian text. */
final class RichText {

    private RichText() {}

    /** The text inside the current element, which is left behind. */
    static String of(Xml xml) throws Refusal {
        int own = xml.depth();
        String only = "";
        StringBuilder more = null;
        while (xml.nextIn(own)) {
            if (xml.is("rPh")) {
                xml.skip();
            } else if (xml.is("t")) {
                String run = unescaped(xml.text());
                if (only.isEmpty()) {
                    only = run;
                } else {
                    more = more == null ? new StringBuilder(only) : more;
                    more.append(run);
                }
            }
        }
        return more == null ? only : more.toString();
    }

    /** Undoes {@code _x000D_}, the way in which Office writes characters that XML forbids (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            if (isEscape(text, i)) {
                out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += 7;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + 7 > text.length() || !text.startsWith("_x", at) || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
                return false;
            }
        }
        return true;
    }
}
