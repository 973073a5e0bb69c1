package org.stridebook.sheet.writing;

import org.stridebook.table.CleanText;

/** Text on its way into the XML of a workbook. */
final class XmlText {

    /** The most characters that a cell can hold. */
    private static final int LONGEST = 32_767;

    private XmlText() {}

    /** Escaped for element content and for attributes; characters that XML forbids become U+FFFD. */
    static String of(String text) {
        var out = new StringBuilder(text.length() + 16);
        int[] characters = text.codePoints().limit(LONGEST).toArray();
        for (int c : characters) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        }
        return out.toString();
    }

    /** The same for cells, whose text is cleaned as when cells are read, and where {@code _x0041_} means a letter unless its first underscore is spelled out. */
    static String ofCell(String text) {
        return of(CleanText.of(text).text().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
