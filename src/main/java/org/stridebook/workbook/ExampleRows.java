package org.stridebook.workbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.workshop.Column;

/** The example rows of forms, with ratings in the words of the team's own scale. */
record ExampleRows(Lists lists) {

    /** The example with this number, from 0. */
    FormRow of(Form form, int number) {
        Map<Column, SheetCell> cells = new EnumMap<>(Column.class);
        for (SheetColumn column : form.columns()) {
            ColumnCard card = ColumnCard.of(form.kind(), column.column());
            String text = card.examples().get(number);
            if (!text.isEmpty()) {
                cells.put(column.column(), cell(text.startsWith("@") ? rated(text, card.list()) : text));
            }
        }
        return new FormRow(cells);
    }

    private static SheetCell cell(String text) {
        SheetCell cell = text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? SheetCell.date(LocalDate.parse(text))
                : text.matches("\\d{1,3}") ? SheetCell.number(Long.parseLong(text)) : SheetCell.text(text);
        return cell.in(Tone.EXAMPLE);
    }

    /** A word of a scale; of a long one the last step but one is high. */
    private String rated(String step, String list) {
        List<String> words = lists.texts(list);
        int spare = words.size() > 3 ? 1 : 0;
        return switch (step) {
            case "@high" -> words.get(words.size() - 1 - spare);
            case "@low" -> words.get(spare);
            case "@medium" -> words.get((words.size() - 1) / 2);
            default -> throw new IllegalStateException(String.format(Locale.ROOT, "no step '%s'", step));
        };
    }
}
