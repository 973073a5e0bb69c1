package org.stridebook.intake.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.workshop.Column;

/** What has to be known of a kind of table to find one on a sheet: its columns, and how it is told from other kinds. */
public abstract class TableKind {

    private final String name;
    private final String title;
    private final List<SheetColumn> columns;
    private final Set<Column> known;

    protected TableKind(String name, String title, SheetColumn... columns) {
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
    protected Set<Column> alsoRead() {
        return Set.of();
    }

    final boolean knows(Column column) {
        return known.contains(column) || alsoRead().contains(column);
    }

    /** Whether a row is nothing without this column. */
    public final boolean requires(Column column) {
        return columns.stream().anyMatch(one -> one.required() && one.column() == column);
    }

    /** Whether these columns make a table of this kind. */
    protected abstract boolean fits(Fit fit);

    /** Whether a row with nothing but one short text is a heading over the rows below it. */
    public boolean hasSections() {
        return false;
    }
}
