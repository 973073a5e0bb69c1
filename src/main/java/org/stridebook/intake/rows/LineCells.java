package org.stridebook.intake.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.table.Cell;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Extra;

/** The cells of one row, and the account of which of them have found their place in a record. */
public final class LineCells {

    /** Columns in which a dash or {@code n/a} is an answer and not a blank. */
    static final Set<Column> ANSWERS = answers();

    /** The abbreviation in a header such as {@code NIST 800-53}; a word in capitals is longer. */
    private static final Pattern CATALOGUE = Pattern.compile("\\b(?!ID\\b|IDS\\b|REF\\b|NO\\b)\\p{Lu}{2,6}\\b");

    private final TableContext context;
    private final int row;
    private final String section;
    private final Set<Column> asked = EnumSet.noneOf(Column.class);
    private final Set<Column> kept = EnumSet.noneOf(Column.class);

    LineCells(TableContext context, int row, String section) {
        this.context = context;
        this.row = row;
        this.section = section;
    }

    private static Set<Column> answers() {
        var columns = EnumSet.of(
                Column.ANSWER,
                Column.STATUS,
                Column.AUTHENTICATED,
                Column.ENCRYPTED,
                Column.PERSONAL_DATA,
                Column.CONFIDENTIALITY,
                Column.INTEGRITY,
                Column.AVAILABILITY,
                Column.OUT_OF_SCOPE);
        columns.addAll(TickColumns.ALL.keySet());
        return Collections.unmodifiableSet(columns);
    }

    String section() {
        return section;
    }

    /** Several columns of the same meaning are joined by line breaks. */
    String text(Column column) {
        return String.join("\n", texts(column));
    }

    /** The texts under each of the columns of one meaning. */
    List<String> texts(Column column) {
        asked.add(column);
        return context.block().places(column).stream()
                .map(place -> meant(context.block().grid().cell(row, place)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The single references under the columns of one meaning; behind its header where that names a catalogue and the cell does not:
     * {@code ISO 27001: A.8.9}.
     */
    List<ControlReference> controls(Column column) {
        asked.add(column);
        return context.block().places(column).stream()
                .flatMap(place -> ControlReference.in(
                                meant(context.block().grid().cell(row, place)))
                        .stream()
                        .map(one -> titled(context.block().header(place), one)))
                .distinct()
                .toList();
    }

    private static ControlReference titled(String header, ControlReference one) {
        var catalogue = CATALOGUE.matcher(header);
        boolean speaks = one.page().isEmpty() && !one.text().contains("://") && catalogue.find();
        String title = header.replaceAll("\\s+", " ").strip();
        boolean said = speaks
                && one.text()
                        .toLowerCase(Locale.ROOT)
                        .contains(catalogue.group().toLowerCase(Locale.ROOT));
        return speaks && !said ? new ControlReference(title + ": " + one.text()) : one;
    }

    String raw(Column column) {
        asked.add(column);
        Cell cell = context.block().grid().cell(row, context.block().place(column));
        return cell == null || isBroken(cell) || Placeholders.isPlaceholder(cell.text()) ? "" : cell.text();
    }

    /** Whether the cell says "nothing": a dash, {@code n/a} or the like. */
    boolean isBlankMark(Column column) {
        return Placeholders.isNothing(raw(column));
    }

    void keep(Column column) {
        kept.add(column);
    }

    private static String meant(@Nullable Cell cell) {
        if (cell == null || isBroken(cell)) {
            return "";
        }
        String text = cell.text();
        return Placeholders.isPlaceholder(text) || Placeholders.isNothing(text) ? "" : text;
    }

    public static boolean isBroken(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.NO_VALUE;
    }

    List<Extra> extras() {
        var extras = new ArrayList<Extra>();
        for (Cell cell : context.block().cells(row)) {
            Column meaning = context.block().meaning(cell.column());
            boolean homeless = meaning == null || !asked.contains(meaning) || kept.contains(meaning);
            if (homeless && !meant(cell).isEmpty()) {
                add(extras, context.block().header(cell.column()), meant(cell), cell);
            }
            if (!cell.comment().isBlank()) {
                add(extras, "Comment on " + context.block().header(cell.column()), cell.comment(), cell);
            }
            if (!cell.link().isBlank() && !cell.link().equals(cell.text())) {
                add(extras, "Link on " + context.block().header(cell.column()), cell.link(), cell);
            }
        }
        return List.copyOf(extras);
    }

    private void add(List<Extra> extras, String header, String text, Cell cell) {
        extras.add(new Extra(
                header.replace('\n', ' '), text, context.block().grid().table().at(row, cell.column())));
    }
}
