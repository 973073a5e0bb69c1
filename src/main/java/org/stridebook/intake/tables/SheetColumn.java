package org.stridebook.intake.tables;

import org.stridebook.workshop.Column;

/** A column of a kind of sheet; {@code title} is the header that the blank workbooks print. */
public record SheetColumn(Column column, String title, boolean required) {

    public static SheetColumn needed(Column column, String title) {
        return new SheetColumn(column, title, true);
    }

    public static SheetColumn optional(Column column, String title) {
        return new SheetColumn(column, title, false);
    }
}
