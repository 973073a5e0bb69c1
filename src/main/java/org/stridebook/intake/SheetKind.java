package org.stridebook.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.workshop.Column;

/** A kind of table that Stridebook understands: its columns, how it is told from other kinds, and what a row becomes. */
public abstract class SheetKind {

    private final String name;
    private final String title;
    private final List<SheetColumn> columns;
    private final Set<Column> known;

    SheetKind(String name, String title, SheetColumn... columns) {
        this.name = name;
        this.title = title;
        this.columns = List.of(columns);
        this.known = this.columns.stream().map(SheetColumn::column).collect(Collectors.toUnmodifiableSet());
    }

    /** As in {@code SheetRead.kind} and in {@code header-words.csv}. */
    public String name() {
        return name;
    }

    /** What people call such a sheet. */
    public String title() {
        return title;
    }

    /** In the order of the blank workbooks. */
    public List<SheetColumn> columns() {
        return columns;
    }

    /** Columns that are read where a sheet has them, though our own workbooks do not offer them. */
    Set<Column> alsoRead() {
        return Set.of();
    }

    final boolean knows(Column column) {
        return known.contains(column) || alsoRead().contains(column);
    }

    final boolean requires(Column column) {
        return columns.stream().anyMatch(one -> one.required() && one.column() == column);
    }

    /** Whether these columns make a table of this kind. */
    abstract boolean fits(Fit fit);

    /** Whether a row with nothing but one short text is a heading over the rows below it. */
    boolean hasSections() {
        return false;
    }

    /** Turns a row into records; false where it became none, after saying why. */
    abstract boolean read(Line line, Draft draft);
}
