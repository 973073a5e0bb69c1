package org.stridebook.workbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.workshop.Column;

/** A row that already stands in a form; columns without a cell are blank. */
record FormRow(Map<Column, SheetCell> cells) {

    FormRow {
        cells = Map.copyOf(cells);
    }

    SheetCell cell(Column column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    static Filling filling() {
        return new Filling();
    }

    /** Puts cells into a row one after the other; blank values leave a cell empty. */
    static final class Filling {

        private final Map<Column, SheetCell> cells = new EnumMap<>(Column.class);

        Filling text(Column column, String text) {
            return text(column, text, Tone.PLAIN);
        }

        Filling text(Column column, String text, Tone tone) {
            if (!text.isBlank()) {
                cells.put(column, SheetCell.text(text).in(tone));
            }
            return this;
        }

        /** Several values, as our sheets separate them. */
        Filling list(Column column, List<String> values) {
            return text(column, String.join("; ", values));
        }

        Filling date(Column column, @Nullable LocalDate date) {
            if (date != null) {
                cells.put(column, SheetCell.date(date));
            }
            return this;
        }

        Filling number(Column column, @Nullable Integer number) {
            if (number != null) {
                cells.put(column, SheetCell.number(number.longValue()));
            }
            return this;
        }

        FormRow row() {
            return new FormRow(cells);
        }
    }
}
