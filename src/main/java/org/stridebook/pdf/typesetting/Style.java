package org.stridebook.pdf.typesetting;

/**
 * How a text looks; sizes in points.
 *
 * @param leading from one base line to the next
 */
public record Style(boolean bold, double size, double leading, Ink ink) {

    public static final Style EYEBROW = new Style(true, 8.5, 12, Ink.ACCENT);
    public static final Style TITLE = new Style(true, 24, 29, Ink.TEXT);
    public static final Style VERDICT = new Style(false, 16.5, 23, Ink.TEXT);
    static final Style PART = new Style(true, 19, 24, Ink.TEXT);
    static final Style SECTION = new Style(true, 11.5, 15, Ink.TEXT);
    static final Style LEAD = new Style(false, 11, 16, Ink.QUIET);
    public static final Style BODY = new Style(false, 10, 14.5, Ink.TEXT);
    public static final Style CELL = new Style(false, 9, 12, Ink.TEXT);
    public static final Style SMALL = new Style(false, 8.5, 11.5, Ink.QUIET);
    static final Style HEAD = new Style(true, 8, 11, Ink.QUIET);
    public static final Style NUMBER = new Style(true, 30, 34, Ink.TEXT);
    static final Style BADGE = new Style(true, 8, 11, Ink.PAPER);
    static final Style FOOT = new Style(false, 8, 10, Ink.QUIET);

    public Style inBold() {
        return new Style(true, size, leading, ink);
    }

    public Style in(Ink other) {
        return new Style(bold, size, leading, other);
    }
}
