package org.stridebook.table;

/**
 * A filled cell. Text is clean (no control characters, line breaks as {@code \n}, outer blanks gone) and never empty unless
 * {@code kind} is {@link Kind#ERROR} or {@link Kind#NO_VALUE}.
 *
 * @param column 1-based
 * @param text numbers in shortest form ({@code 4} for 4.0), dates as {@code 2026-05-12}, booleans as {@code TRUE} / {@code FALSE}
 * @param comment the comment on the cell, or empty
 * @param link the target of its hyperlink, or empty; not checked
 */
public record Cell(int column, String text, Kind kind, String comment, String link) {

    /** What the file says the cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** An error value such as {@code #REF!}; {@code text} holds it. */
        ERROR,
        /** A formula that was never calculated; {@code text} is empty. */
        NO_VALUE
    }

    /** A plain text cell. */
    public static Cell text(int column, String text) {
        return new Cell(column, text, Kind.TEXT, "", "");
    }
}
