package org.stridebook.workbook;

import java.util.List;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.sheet.writing.SheetColumn.Strictness;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;
import org.stridebook.workshop.Column;

/**
 * How a column is presented to those who fill it in, from {@code columns.csv}.
 *
 * @param width in characters
 * @param list what can be picked: the name of a list, a column of the same workbook such as {@code zones.ZONE}, or empty
 * @param allowed values or form, or empty where anything may be written
 * @param examples of the two example rows; {@code @high} and the like stand for a word of the configured scale
 * @param error what is said when something else than a choice is typed, or empty
 */
record ColumnCard(
        String kind,
        Column column,
        int width,
        String list,
        Strictness strictness,
        String meaning,
        String allowed,
        List<String> examples,
        String error) {

    private static final List<ColumnCard> ALL = CsvResource.read(ColumnCard.class, "columns.csv").stream()
            .map(ColumnCard::of)
            .toList();

    ColumnCard {
        examples = List.copyOf(examples);
    }

    private static ColumnCard of(CsvRow row) {
        String strictness = row.get("strictness");
        return new ColumnCard(
                row.get("kind"),
                Column.valueOf(row.get("column")),
                Integer.parseInt(row.get("width")),
                row.get("list"),
                strictness.isEmpty() ? Strictness.FREE : Strictness.valueOf(strictness),
                row.get("meaning"),
                row.get("allowed"),
                List.of(row.get("example"), row.get("other")),
                row.get("error"));
    }

    static List<ColumnCard> all() {
        return ALL;
    }

    static ColumnCard of(SheetKind kind, Column column) {
        return ALL.stream()
                .filter(card -> card.kind().equals(kind.name()) && card.column() == column)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no card for " + kind.name() + "." + column));
    }

    /** The comment on the header: meaning, whether it is needed, an example, what is allowed. */
    String comment(SheetColumn column) {
        var text = new StringBuilder(meaning)
                .append('\n')
                .append(column.required() ? "Required: without it the row does not count." : "May stay blank.");
        examples.stream()
                .filter(one -> !one.isEmpty() && !one.startsWith("@") && !one.startsWith("EXAMPLE"))
                .findFirst()
                .ifPresent(one -> text.append("\nExample: ").append(one));
        if (!allowed.isEmpty()) {
            text.append("\nAllowed: ").append(allowed);
        }
        return text.toString();
    }

    /** What is said beside a chosen cell. */
    String prompt() {
        return meaning;
    }
}
