package org.stridebook.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.sheet.writing.Heat;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetColumn.Advice;
import org.stridebook.sheet.writing.SheetColumn.Choices;
import org.stridebook.sheet.writing.SheetColumn.Fill;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.workshop.Column;

/** Turns forms into sheets: headers with comments, lists to pick from, colours, example rows. */
record FormLayout(List<Form> forms, Lists lists) {

    private static final List<String> RATINGS = List.of("likelihood", "impact", "dread");

    FormLayout {
        forms = List.copyOf(forms);
    }

    SheetLayout of(Form form) {
        List<List<SheetCell>> rows = form.allRows(new ExampleRows(lists)).stream()
                .map(row -> form.columns().stream()
                        .map(column -> row.cell(column.column()))
                        .toList())
                .toList();
        List<org.stridebook.sheet.writing.SheetColumn> columns =
                form.columns().stream().map(column -> column(form, column)).toList();
        return SheetLayout.of(form.sheet(), columns, rows)
                .introducedBy(List.of(form.sheet(), form.help()))
                .withBlankRows(form.room())
                .asTable(1);
    }

    private org.stridebook.sheet.writing.SheetColumn column(Form form, SheetColumn column) {
        ColumnCard card = ColumnCard.of(form.kind(), column.column());
        String title = column.required() ? column.title() + " (required)" : column.title();
        var shown = org.stridebook.sheet.writing.SheetColumn.of(title, card.width())
                .holding(holdsDates(column.column()) ? SheetCell.Type.DATE : SheetCell.Type.TEXT)
                .explainedBy(card.comment(column))
                .filling(fills(card));
        Choices choices = choices(card);
        shown = choices == null ? shown : shown.choosing(choices);
        return column.required() ? shown.standingOut() : shown;
    }

    private static boolean holdsDates(Column column) {
        return switch (column) {
            case DUE, FOUND, DECIDED, EXPIRES, DATE -> true;
            default -> false;
        };
    }

    private List<Fill> fills(ColumnCard card) {
        if (RATINGS.contains(card.list())) {
            return Heat.scale(lists.texts(card.list()));
        }
        return card.list().equals("answers") ? Heat.ANSWERS : List.of();
    }

    /** A list of its own sheet, or what is typed into a column of another form of the workbook. */
    private @Nullable Choices choices(ColumnCard card) {
        var advice = new Advice(title(card), card.prompt(), card.error());
        int dot = card.list().indexOf('.');
        if (dot < 0) {
            return lists.choices(card.list(), card.strictness(), advice);
        }
        String kind = card.list().substring(0, dot);
        Column column = Column.valueOf(card.list().substring(dot + 1));
        return forms.stream()
                .filter(form -> form.kind().name().equals(kind))
                .findFirst()
                .map(form -> new Choices(
                        form.sheet(), form.place(column), form.firstRow(), form.lastRow(), card.strictness(), advice))
                .orElse(null);
    }

    private static String title(ColumnCard card) {
        return Stream.of(Form.kind(card.kind()).columns())
                .flatMap(List::stream)
                .filter(column -> column.column() == card.column())
                .map(SheetColumn::title)
                .findFirst()
                .orElse("");
    }
}
