package org.stridebook.sheet.writing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell to be written. Text is always written as text: whatever it begins with, it is never a formula.
 *
 * @param text as it is shown; a date in ISO form, a number in plain form
 * @param link the address that it opens, or empty; {@code #Sheet!A1} is a place in the workbook itself
 * @param note the comment on it, or empty
 * @param tone how it looks
 */
public record SheetCell(String text, Type type, String link, String note, Tone tone) {

    /** How a cell looks; nothing that matters is said by the look alone. */
    public enum Tone {
        PLAIN,
        /** A row that shows how to fill in the others. */
        EXAMPLE,
        /** Text that stands there to be read, not to be typed over. */
        PRINTED,
        /** A heading or the name of a field. */
        KEY,
        /** Worth looking at first. */
        MARK
    }

    /** What kind of value it is. */
    public enum Type {
        TEXT,
        NUMBER,
        /** A number between 0 and 1, shown as {@code 80%}. */
        PERCENT,
        DATE
    }

    /** A cell without anything in it. */
    public static final SheetCell EMPTY = text("");

    public static SheetCell text(String text) {
        return new SheetCell(text, Type.TEXT, "", "", Tone.PLAIN);
    }

    public static SheetCell number(long number) {
        return new SheetCell(Long.toString(number), Type.NUMBER, "", "", Tone.PLAIN);
    }

    public static SheetCell number(double number) {
        return new SheetCell(plain(number), Type.NUMBER, "", "", Tone.PLAIN);
    }

    /** A share of one, such as 0.8. */
    public static SheetCell percent(double share) {
        return new SheetCell(plain(share), Type.PERCENT, "", "", Tone.PLAIN);
    }

    public static SheetCell date(LocalDate date) {
        return new SheetCell(date.toString(), Type.DATE, "", "", Tone.PLAIN);
    }

    /** The same cell opening an address. Only addresses of the web, of mail and of the workbook itself are kept. */
    public SheetCell linkedTo(String address) {
        boolean allowed = address.matches("(?i)(https?://|mailto:|#)\\S+");
        return new SheetCell(text, type, allowed ? address : "", note, tone);
    }

    /** The same cell with a comment. */
    public SheetCell withNote(String comment) {
        return new SheetCell(text, type, link, comment, tone);
    }

    /** The same cell looking otherwise. */
    public SheetCell in(Tone other) {
        return new SheetCell(text, type, link, note, other);
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a number for a cell: " + number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
