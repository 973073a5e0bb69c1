package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.kinds.SheetKinds;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.workshop.Column;

/**
 * A sheet to fill in: a kind of table, with rows that stand in it already and room for more. A form without rows begins with two
 * examples.
 *
 * @param help the line above the header
 * @param leftOut columns of the kind that this team does not need
 * @param room how many blank rows are prepared
 */
record Form(SheetKind kind, String sheet, String help, Set<Column> leftOut, List<FormRow> rows, int room) {

    /** Rows that show how to fill in the others. */
    static final int EXAMPLES = 2;

    /** Above the table: a title and a line of help. */
    static final int ABOVE = 2;

    Form {
        leftOut = Set.copyOf(leftOut);
        rows = List.copyOf(rows);
    }

    static Form of(String kind, List<FormRow> rows, int room) {
        SheetKind found = kind(kind);
        return new Form(found, found.title(), SheetHelp.of(kind), Set.of(), rows, room);
    }

    static SheetKind kind(String name) {
        return SheetKinds.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Form without(Set<Column> columns) {
        return new Form(kind, sheet, help, columns, rows, room);
    }

    /** The same form as a sheet of another name. */
    Form called(String name, String otherHelp) {
        return new Form(kind, name, otherHelp, leftOut, rows, room);
    }

    /** What the team is asked to fill in, and what stands there to be read; nothing that stays blank in all rows of a printed kind. */
    List<SheetColumn> columns() {
        return kind.columns().stream()
                .filter(column -> !leftOut.contains(column.column()))
                .toList();
    }

    /** 1-based. */
    int place(Column column) {
        List<SheetColumn> columns = columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column() == column) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(kind.name() + " has no column " + column);
    }

    /** The first row that counts. */
    int firstRow() {
        return ABOVE + 2 + (rows.isEmpty() ? EXAMPLES : 0);
    }

    int lastRow() {
        return firstRow() + rows.size() + room - 1;
    }

    /** The rows that stand in it, the examples first. */
    List<FormRow> allRows(ExampleRows examples) {
        var all = new ArrayList<FormRow>();
        if (rows.isEmpty()) {
            Stream.iterate(0, i -> i + 1)
                    .limit(EXAMPLES)
                    .map(i -> examples.of(this, i))
                    .forEach(all::add);
        }
        all.addAll(rows);
        return all;
    }
}
