package org.stridebook.sheet;

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
 */
public record SheetColumn(
        String title,
        int width,
        SheetCell.Type type,
        String note,
        @Nullable Choices choices,
        List<Fill> fills) {

    public SheetColumn {
        fills = List.copyOf(fills);
    }

    /**
     * A list to pick from, standing in a column of the same workbook, so that it can be longer than 255 characters.
     *
     * @param column 1-based
     * @param strict whether other values are refused
     */
    public record Choices(String sheet, int column, int firstRow, int lastRow, boolean strict) {}

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
        return new SheetColumn(title, width, SheetCell.Type.TEXT, "", null, List.of());
    }

    /** The same column for another type of value. */
    public SheetColumn holding(SheetCell.Type other) {
        return new SheetColumn(title, width, other, note, choices, fills);
    }

    /** The same column with a comment on its header. */
    public SheetColumn explainedBy(String comment) {
        return new SheetColumn(title, width, type, comment, choices, fills);
    }

    /** The same column with a list to pick from. */
    public SheetColumn choosing(Choices list) {
        return new SheetColumn(title, width, type, note, list, fills);
    }

    /** The same column with colours for words. */
    public SheetColumn filling(List<Fill> colours) {
        return new SheetColumn(title, width, type, note, choices, colours);
    }
}
