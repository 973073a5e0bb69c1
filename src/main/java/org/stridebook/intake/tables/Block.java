package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.tables.Header.HeaderCell;
import org.stridebook.table.Cell;
import org.stridebook.workshop.Column;

/**
 * One table on a sheet.
 *
 * @param firstColumn with {@code lastColumn}: every cell between them belongs to the table
 * @param lastRow the last row that belongs to it
 */
public record Block(Grid grid, Mapping mapping, int firstColumn, int lastColumn, int lastRow) {

    public TableKind kind() {
        return mapping.kind();
    }

    public int headerRow() {
        return mapping.header().row();
    }

    /** Filled rows below the header. */
    public List<Integer> rows() {
        return grid.rows(mapping.header().lastRow() + 1, lastRow).stream()
                .filter(row -> !cells(row).isEmpty())
                .toList();
    }

    /** The cells of a row that belong to this table. */
    public List<Cell> cells(int row) {
        return List.copyOf(grid.cells(row, firstColumn, lastColumn).values());
    }

    /** The column number of a known column, or 0. */
    public int place(Column column) {
        return mapping.has(column) ? places(column).get(0) : 0;
    }

    public List<Integer> places(Column column) {
        return mapping.places().getOrDefault(column, List.of());
    }

    /** The header over a column, or its letters where there is none. */
    public String header(int column) {
        return mapping.header().cells().stream()
                .filter(cell -> cell.column() == column)
                .map(HeaderCell::text)
                .findFirst()
                .orElseGet(() -> "column " + org.stridebook.problem.Location.columnLetters(column));
    }

    /** What a column was taken for, or null. */
    @Nullable
    public Column meaning(int column) {
        return mapping.places().entrySet().stream()
                .filter(entry -> entry.getValue().contains(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The filled cells under a known column, in some of the rows. */
    public List<String> values(Column column, List<Integer> rows) {
        var values = new ArrayList<String>();
        for (int place : places(column)) {
            rows.forEach(row -> values.add(grid.text(row, place)));
        }
        values.removeIf(String::isBlank);
        return values;
    }

    /** For {@code Source}: where each known column stands. */
    public Map<Column, Integer> columns() {
        var columns = new EnumMap<Column, Integer>(Column.class);
        mapping.places().forEach((column, numbers) -> columns.put(column, numbers.get(0)));
        return columns;
    }
}
