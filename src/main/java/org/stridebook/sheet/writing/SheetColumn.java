package org.stridebook.sheet.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet to be written.
 *
 * @param width in characters
 * @param type what people type into its empty cells
 * @param note the comment on its header, or empty
 * @param choices what may be picked in it; null where anything may be typed
 * @param fills colours for cells that hold exactly a word, such as a risk level
 * @param required whether its header stands out, since a row is nothing without it
 */
public record SheetColumn(
        String title,
        int width,
        SheetCell.Type type,
        String note,
        @Nullable Choices choices,
        List<Fill> fills,
        boolean required) {

    public SheetColumn {
        fills = List.copyOf(fills);
    }

    /**
     * A list to pick from, standing in a column of the same workbook, so that it can be longer than 255 characters.
     *
     * @param column 1-based
     */
    public record Choices(String sheet, int column, int firstRow, int lastRow, Strictness strictness, Advice advice) {}

    /** What happens when something else than a choice is typed. */
    public enum Strictness {
        /** Nothing. */
        FREE,
        /** The program asks whether that was meant. */
        ASKING,
        /** It is refused. */
        REFUSING
    }

    /**
     * What the program says beside a cell with choices.
     *
     * @param title at most 32 characters, as spreadsheet programs allow
     * @param prompt shown when the cell is chosen; at most 255 characters, or empty
     * @param error shown when something else is typed; at most 255 characters, or empty
     */
    public record Advice(String title, String prompt, String error) {

        public static final Advice NONE = new Advice("", "", "");

        public Advice {
            if (title.length() > 32 || prompt.length() > 255 || error.length() > 255) {
                throw new IllegalArgumentException("too long for a spreadsheet program: '" + title + "'");
            }
        }
    }

    /** A colour for a word; both colours as six hexadecimal digits. */
    public record Fill(String word, String background, String ink) {
        public Fill {
            if (!(background + ink).matches("[0-9A-Fa-f]{12}")) {
                throw new IllegalArgumentException("a colour has six hexadecimal digits");
            }
        }
    }

    /** A plain column of text. */
    public static SheetColumn of(String title, int width) {
        return new SheetColumn(title, width, SheetCell.Type.TEXT, "", null, List.of(), false);
    }

    /** The same column for another type of value. */
    public SheetColumn holding(SheetCell.Type other) {
        return new SheetColumn(title, width, other, note, choices, fills, required);
    }

    /** The same column with a comment on its header. */
    public SheetColumn explainedBy(String comment) {
        return new SheetColumn(title, width, type, comment, choices, fills, required);
    }

    /** The same column with a list to pick from. */
    public SheetColumn choosing(Choices list) {
        return new SheetColumn(title, width, type, note, list, fills, required);
    }

    /** The same column with colours for words. */
    public SheetColumn filling(List<Fill> colours) {
        return new SheetColumn(title, width, type, note, choices, colours, required);
    }

    /** The same column with a header that stands out. */
    public SheetColumn standingOut() {
        return new SheetColumn(title, width, type, note, choices, fills, true);
    }
}
