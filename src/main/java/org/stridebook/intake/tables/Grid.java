package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;
import org.stridebook.table.Table.Merge;

/** A table as a grid in which vertical merges are filled down, since they mean "the same for these rows". */
public final class Grid {

    private static final NavigableMap<Integer, Cell> NONE = Collections.unmodifiableNavigableMap(new TreeMap<>());

    private final Table table;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Long> filled = new HashSet<>();
    private final Set<Integer> down = new HashSet<>();
    private final NavigableMap<Integer, List<Merge>> across = new TreeMap<>();

    public Grid(Table table) {
        this.table = table;
        for (Row row : table.rows()) {
            var cells = new TreeMap<Integer, Cell>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell));
            rows.put(row.number(), cells);
        }
        for (Merge merge : table.merges()) {
            fillDown(merge);
            if (merge.lastColumn() > merge.firstColumn()) {
                across.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>())
                        .add(merge);
            }
        }
    }

    /** Only rows that hold something of their own are filled: a merge alone makes no row. */
    private void fillDown(Merge merge) {
        Cell first = cell(merge.firstRow(), merge.firstColumn());
        if (first == null || merge.lastRow() == merge.firstRow()) {
            return;
        }
        if (merge.lastRow() == merge.firstRow() + 1) {
            down.add(merge.firstRow());
        }
        rows.subMap(merge.firstRow(), false, merge.lastRow(), true).forEach((row, cells) -> {
            if (cells.putIfAbsent(merge.firstColumn(), first) == null) {
                filled.add(((long) row << 32) | merge.firstColumn());
            }
        });
    }

    /** Whether a cell stands there itself, and is not filled down from a merged one above. */
    public boolean isOwn(int row, int column) {
        return !filled.contains(((long) row << 32) | column);
    }

    public Table table() {
        return table;
    }

    /** Numbers of filled rows from one row to another, both included. */
    public List<Integer> rows(int from, int to) {
        return from > to
                ? List.of()
                : List.copyOf(rows.subMap(from, true, to, true).keySet());
    }

    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    public NavigableMap<Integer, Cell> cells(int row) {
        return rows.getOrDefault(row, NONE);
    }

    /** The cells of a row between two columns, both included. */
    public NavigableMap<Integer, Cell> cells(int row, int first, int last) {
        return cells(row).subMap(first, true, last, true);
    }

    @Nullable
    public Cell cell(int row, int column) {
        return cells(row).get(column);
    }

    public String text(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    /** The text of the horizontal merge over a cell, else the cell's own. */
    String textAcross(int row, int column) {
        for (Merge merge : across.getOrDefault(row, List.of())) {
            if (merge.firstColumn() <= column && column <= merge.lastColumn()) {
                return text(row, merge.firstColumn());
            }
        }
        return text(row, column);
    }

    /** Whether a row groups the columns below it: a cell reaches down into the next row, or several spread over columns. */
    boolean isGroupRow(int row) {
        return down.contains(row) || across.getOrDefault(row, List.of()).size() >= 2;
    }

    /** The last column of the horizontal merge over a cell; without one, a group goes on until the next. */
    int groupEnd(int row, int column) {
        return across.getOrDefault(row, List.of()).stream()
                .filter(merge -> merge.firstColumn() <= column && column <= merge.lastColumn())
                .mapToInt(Merge::lastColumn)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many columns the cell covers. */
    public int width(int row, int column) {
        for (Merge merge : across.getOrDefault(row, List.of())) {
            if (merge.firstColumn() == column) {
                return merge.lastColumn() - merge.firstColumn() + 1;
            }
        }
        return 1;
    }
}
