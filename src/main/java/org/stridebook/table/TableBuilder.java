package org.stridebook.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.problem.Shortened;

/**
 * Gathers one sheet cell by cell, as every file reader does. Here, once, text is cleaned, limits are held and blank cells fall
 * away. Rows and cells may come in any order.
 */
public final class TableBuilder {

    private static final int QUOTED = 80;

    private final String file;
    private final String sheet;
    private final Budget budget;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private final List<Table.Merge> merges = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private final BitSet hidden = new BitSet();
    private final Map<Long, String> comments = new HashMap<>();
    private final Map<Long, String> links = new HashMap<>();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean rowHidden;

    public TableBuilder(String file, String sheet, Budget budget, Problems problems) {
        this.file = file;
        this.sheet = sheet;
        this.budget = budget;
        this.problems = problems;
    }

    /** An empty builder for the same sheet with its own budget, to read a file once more in another way. */
    TableBuilder afresh() {
        return new TableBuilder(file, sheet, new Budget(), problems);
    }

    /** Begins a row by its 1-based number; the cells that follow are in it. */
    public void row(int number, boolean isHidden) {
        endRow();
        row = number;
        rowHidden = isHidden;
    }

    /** Adds a cell to the row; a blank one is left out. */
    public void cell(int column, String raw, Cell.Kind kind) throws Refusal {
        CleanText clean = CleanText.of(raw);
        String text = clean.text();
        if (text.isEmpty() && kind != Cell.Kind.ERROR && kind != Cell.Kind.NO_VALUE) {
            return;
        }
        if (clean.replaced() > 0) {
            reportReplaced(column, clean);
        }
        if (text.length() > Budget.CELL_TEXT) {
            text = cut(column, text);
        }
        budget.spend(at(row, column), text.length());
        filled.set(column);
        cells.add(new Cell(column, text, kind, "", ""));
    }

    /** Attaches a comment to a cell that has come or is still to come; several on one cell are joined. */
    public void comment(int atRow, int column, String text) {
        comments.merge(key(atRow, column), CleanText.of(text).text(), (one, next) -> one + "\n" + next);
    }

    /** Attaches the target of a hyperlink to a cell that has come or is still to come. */
    public void link(int atRow, int column, String target) {
        links.put(key(atRow, column), CleanText.of(target).text());
    }

    public void merge(Table.Merge merge) {
        merges.add(merge);
    }

    /** Marks columns as hidden; only those with a filled cell are remembered. */
    public void hideColumns(int from, int to) {
        hidden.set(from, to + 1);
    }

    /** How many filled rows there are up to now. */
    public int filledRows() {
        return rows.size() + (cells.isEmpty() ? 0 : 1);
    }

    /** The text of the first filled cell, or empty. */
    public String firstText() {
        List<Cell> first = rows.isEmpty() ? cells : rows.get(0).cells();
        return first.isEmpty() ? "" : first.get(0).text();
    }

    /** The number of the row that cells are added to, 0 before the first. */
    int currentRow() {
        return row;
    }

    /** The place of a cell of this sheet. */
    public Location at(int atRow, int column) {
        return Location.of(file, sheet, atRow, column);
    }

    /** The finished sheet. */
    public Table build() {
        endRow();
        List<Row> ordered = isOrdered() ? rows : ordered();
        var decorated = comments.isEmpty() && links.isEmpty() ? ordered : decorated(ordered);
        reportLooseComments();
        hidden.and(filled);
        return new Table(file, sheet, decorated, merges, hidden.stream().boxed().toList());
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Row(row, rowHidden, cells));
            cells = new ArrayList<>();
        }
    }

    private boolean isOrdered() {
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> inRow = rows.get(i).cells();
            if (i > 0 && rows.get(i - 1).number() >= rows.get(i).number()) {
                return false;
            }
            for (int c = 1; c < inRow.size(); c++) {
                if (inRow.get(c - 1).column() >= inRow.get(c).column()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Sorted, with the parts of a row that came in pieces put together. */
    private List<Row> ordered() {
        var byNumber = new TreeMap<Integer, Row>();
        for (Row next : rows) {
            byNumber.merge(next.number(), next, TableBuilder::joined);
        }
        return byNumber.values().stream().map(this::inOrder).toList();
    }

    private static Row joined(Row one, Row next) {
        var all = new ArrayList<>(one.cells());
        all.addAll(next.cells());
        return new Row(one.number(), one.hidden(), all);
    }

    private Row inOrder(Row mixed) {
        var all = new ArrayList<Cell>();
        mixed.cells().stream().sorted(Comparator.comparingInt(Cell::column)).forEach(cell -> {
            if (!all.isEmpty() && all.get(all.size() - 1).column() == cell.column()) {
                reportRepeated(mixed.number(), cell);
            } else {
                all.add(cell);
            }
        });
        return new Row(mixed.number(), mixed.hidden(), all);
    }

    private List<Row> decorated(List<Row> plain) {
        return plain.stream()
                .map(r -> new Row(
                        r.number(),
                        r.hidden(),
                        r.cells().stream().map(c -> decorated(r.number(), c)).toList()))
                .toList();
    }

    private Cell decorated(int number, Cell cell) {
        String comment = comments.remove(key(number, cell.column()));
        String link = links.get(key(number, cell.column()));
        return new Cell(
                cell.column(), cell.text(), cell.kind(), comment == null ? "" : comment, link == null ? "" : link);
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private String cut(int column, String text) {
        int end =
                Character.isHighSurrogate(text.charAt(Budget.CELL_TEXT - 1)) ? Budget.CELL_TEXT - 1 : Budget.CELL_TEXT;
        problems.add(TableProblems.TEXT_TOO_LONG.at(
                at(row, column),
                String.format(
                        Locale.ROOT, "the cell holds %,d characters; the first %,d were read", text.length(), end),
                "keep long texts in a file of their own and name it in the cell"));
        return text.substring(0, end);
    }

    private void reportReplaced(int column, CleanText clean) {
        problems.add(TableProblems.CHARACTERS_REPLACED.at(
                at(row, column),
                String.format(
                        Locale.ROOT,
                        "%d invisible or misleading characters were replaced in `%s`",
                        clean.replaced(),
                        quoted(clean.text())),
                "type the cell again, or paste it as plain text"));
    }

    private void reportRepeated(int number, Cell cell) {
        problems.add(TableProblems.REPEATED_CELL.at(
                at(number, cell.column()),
                String.format(
                        Locale.ROOT,
                        "the cell stands twice in the file; the second value `%s` was left out",
                        quoted(cell.text())),
                "open the file in a spreadsheet program, check the cell and save it again"));
    }

    private void reportLooseComments() {
        comments.forEach((key, text) -> problems.add(TableProblems.COMMENT_ON_EMPTY_CELL.at(
                at((int) (key >> 32), key.intValue()),
                String.format(Locale.ROOT, "the comment `%s` stands on an empty cell", quoted(text)),
                "write it into the cell if it belongs to the report")));
    }

    private static String quoted(String text) {
        return Shortened.to(QUOTED, text.replace('\n', ' ').replace('`', '\''));
    }
}
