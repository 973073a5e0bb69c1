package org.stridebook.sheet.writing;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet to be written: lines of introduction, a header that stays in sight, and rows under it. It prints in landscape, one page
 * wide, with the header on each page.
 *
 * @param name at most 31 characters, without {@code [ ] : * ? / \}
 * @param intro lines above the header; the first is a title
 * @param columns a sheet whose columns all have empty titles has no header
 * @param blankRows how many empty rows below are prepared for typing: choices and colours reach so far
 * @param frozenColumns how many columns stay in sight when one scrolls to the right
 * @param table whether header and rows are a table of the spreadsheet program, which grows with what is typed below it
 */
public record SheetLayout(
        String name,
        List<String> intro,
        List<SheetColumn> columns,
        List<List<SheetCell>> rows,
        int blankRows,
        boolean hidden,
        int frozenColumns,
        boolean table) {

    private static final int WIDEST_ON_A4 = 230;

    public SheetLayout {
        if (name.isBlank() || name.length() > 31 || !name.matches("[^\\[\\]:*?/\\\\]+") || name.matches("'.*|.*'")) {
            throw new IllegalArgumentException("not a name for a sheet: '" + name + "'");
        }
        intro = List.copyOf(intro);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int most = columns.size();
        if (rows.stream().anyMatch(row -> row.size() > most)) {
            throw new IllegalArgumentException("a row of '" + name + "' has more cells than there are columns");
        }
    }

    /** A visible sheet with a header and rows. */
    public static SheetLayout of(String name, List<SheetColumn> columns, List<List<SheetCell>> rows) {
        return new SheetLayout(name, List.of(), columns, rows, 0, false, 0, false);
    }

    /** The same sheet with lines above its header. */
    public SheetLayout introducedBy(List<String> lines) {
        return new SheetLayout(name, lines, columns, rows, blankRows, hidden, frozenColumns, table);
    }

    /** The same sheet with empty rows prepared for typing. */
    public SheetLayout withBlankRows(int count) {
        return new SheetLayout(name, intro, columns, rows, count, hidden, frozenColumns, table);
    }

    /** The same sheet out of sight. */
    public SheetLayout outOfSight() {
        return new SheetLayout(name, intro, columns, rows, blankRows, true, frozenColumns, table);
    }

    /** The same sheet as a table, with its first columns always in sight. */
    public SheetLayout asTable(int keptInSight) {
        return new SheetLayout(name, intro, columns, rows, blankRows, hidden, keptInSight, true);
    }

    /** Whether it would be too small to read on A4, so that it prints on A3. */
    boolean isWide() {
        return columns.stream().mapToInt(SheetColumn::width).sum() > WIDEST_ON_A4;
    }

    boolean hasHeader() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    /** 1-based; 0 where there is no header. */
    int headerRow() {
        return hasHeader() ? intro.size() + 1 : 0;
    }

    /** The row, from 1, that the first row stands in. */
    public int firstDataRow() {
        return intro.size() + (hasHeader() ? 2 : 1);
    }

    /** The last row that is filled or prepared. */
    public int lastDataRow() {
        return firstDataRow() + rows.size() + blankRows - 1;
    }

    /** All cells with a note, the header's included. */
    Stream<PlacedNote> notes() {
        Stream<PlacedNote> header = java.util.stream.IntStream.range(0, hasHeader() ? columns.size() : 0)
                .mapToObj(i -> new PlacedNote(headerRow(), i + 1, columns.get(i).note()));
        Stream<PlacedNote> data = java.util.stream.IntStream.range(0, rows.size())
                .boxed()
                .flatMap(r -> java.util.stream.IntStream.range(0, rows.get(r).size())
                        .mapToObj(c -> new PlacedNote(
                                firstDataRow() + r, c + 1, rows.get(r).get(c).note())));
        return Stream.concat(header, data).filter(note -> !note.text().isEmpty());
    }

    /** A comment and its cell, 1-based. */
    record PlacedNote(int row, int column, String text) {}
}
