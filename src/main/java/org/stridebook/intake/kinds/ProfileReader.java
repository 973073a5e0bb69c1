package org.stridebook.intake.kinds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.LineCells;
import org.stridebook.intake.tables.Grid;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.table.Cell;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.SheetRead.ColumnRead;
import org.stridebook.workshop.SheetRead.Skipped;

/** Finds and reads pairs of key and value: a column of which at least three cells are known keys with something to their right. */
public final class ProfileReader {

    private static final int ENOUGH = 3;
    private static final int FURTHEST = 6;
    private static final int FARTHEST_DOWN = 1_000;

    private final Vocabulary vocabulary;
    private final Grid grid;

    public ProfileReader(Vocabulary vocabulary, Grid grid) {
        this.vocabulary = vocabulary;
        this.grid = grid;
    }

    /** Rows that hold pairs, from the first known key to the last filled row before a blank gap of three, or null. */
    @Nullable
    public Pairs find(int lastRow) {
        var keys = new TreeMap<Integer, List<Integer>>();
        for (int row : grid.rows(1, Math.min(lastRow, FARTHEST_DOWN))) {
            grid.cells(row).forEach((column, cell) -> {
                if (key(cell) != null) {
                    keys.computeIfAbsent(column, number -> new ArrayList<>()).add(row);
                }
            });
        }
        return keys.entrySet().stream()
                .filter(entry -> isProfile(entry.getKey(), entry.getValue()))
                .findFirst()
                .map(entry -> pairs(entry.getKey(), entry.getValue(), lastRow))
                .orElse(null);
    }

    private Pairs pairs(int column, List<Integer> keyRows, int lastRow) {
        int first = keyRows.get(0);
        boolean header = grid.cells(first - 1).size() == 2 && isHeader(grid.text(first - 1, column));
        return new Pairs(column, header ? first - 1 : 0, first, lastOf(keyRows, lastRow));
    }

    /** "Field" or "Key" over the keys. */
    private boolean isHeader(String text) {
        return vocabulary.headers().exactly(text).stream().anyMatch(sense -> sense.column() == Column.KEY);
    }

    /** Where pairs stand; {@code headerRow} is 0 where nothing heads them. */
    public record Pairs(int keyColumn, int headerRow, int firstRow, int lastRow) {

        /** Whether a cell is a key, a value or the header over them. */
        public boolean holds(int row, int column) {
            boolean inRows = row == headerRow || (row >= firstRow && row <= lastRow);
            return inRows && column >= keyColumn && column <= keyColumn + FURTHEST;
        }
    }

    private @Nullable ProfileKey key(Cell cell) {
        return cell.text().length() > 50 ? null : vocabulary.profile().find(cell.text());
    }

    /** Different keys, below each other; a header row of the same words has them side by side. */
    private boolean isProfile(int column, List<Integer> rows) {
        var different = EnumSet.noneOf(ProfileKey.class);
        int besides = 0;
        for (int row : rows) {
            Cell cell = grid.cell(row, column);
            ProfileKey key = cell == null ? null : key(cell);
            if (key != null) {
                different.add(key);
                besides += grid.cells(row).tailMap(column, false).size() <= 4 ? 1 : 0;
            }
        }
        return different.size() >= ENOUGH && besides >= ENOUGH;
    }

    private int lastOf(List<Integer> keyRows, int lastRow) {
        int last = keyRows.get(keyRows.size() - 1);
        for (int row : grid.rows(last, lastRow)) {
            if (row > last + 2) {
                break;
            }
            last = row;
        }
        return last;
    }

    /** Adds an entry for each pair; a row without a key goes on with the key above it. */
    public SheetRead read(Pairs pairs, Draft draft) {
        var skipped = new ArrayList<Skipped>();
        int count = 0;
        String label = "";
        for (int row : grid.rows(pairs.firstRow(), pairs.lastRow())) {
            Cell first = grid.cell(row, pairs.keyColumn());
            label = first == null ? label : first.text();
            String value = value(row, pairs.keyColumn());
            var place = grid.table().at(row, pairs.keyColumn() + (value.isEmpty() ? 0 : 1));
            if (value.isEmpty() || label.isEmpty()) {
                skipped.add(new Skipped(place, value.isEmpty() ? "nothing beside `" + label + "`" : "no key"));
            } else {
                draft.profile().add(new ProfileEntry(vocabulary.profile().find(label), label, value, place));
                count++;
            }
        }
        return new SheetRead(
                grid.table().file(),
                grid.table().sheet(),
                "workshop",
                pairs.headerRow(),
                pairs.keyColumn(),
                List.of(
                        new ColumnRead(pairs.keyColumn(), "", "key", true, ""),
                        new ColumnRead(pairs.keyColumn() + 1, "", "value", true, "")),
                count,
                skipped,
                List.of());
    }

    /** Tells of errors and formulas without a value beside the keys. */
    public void brokenCells(Pairs pairs, Finds finds) {
        for (int row : grid.rows(pairs.firstRow(), pairs.lastRow())) {
            for (Cell cell : grid.cells(row, pairs.keyColumn(), pairs.keyColumn() + FURTHEST)
                    .values()) {
                if (LineCells.isBroken(cell)) {
                    boolean error = cell.kind() == Cell.Kind.ERROR;
                    finds.add(
                            error ? IntakeProblems.ERROR_CELL : IntakeProblems.FORMULA_WITHOUT_VALUE,
                            grid.table().at(row, cell.column()),
                            "the value of `" + grid.text(row, pairs.keyColumn()) + "` "
                                    + (error ? "is the error `" + cell.text() + "`" : "was never calculated"),
                            error
                                    ? "repair the formula, or type the value"
                                    : "open the file in a spreadsheet program and save it");
                }
            }
        }
    }

    /** What stands right of a key; a name and a role in two cells become {@code name (role)}. */
    private String value(int row, int keyColumn) {
        List<String> texts = grid.cells(row, keyColumn + 1, keyColumn + FURTHEST).values().stream()
                .filter(cell -> !LineCells.isBroken(cell))
                .map(Cell::text)
                .filter(text -> !Placeholders.isPlaceholder(text) && !Placeholders.isNothing(text))
                .toList();
        return texts.isEmpty()
                ? ""
                : texts.get(0)
                        + (texts.size() == 1 ? "" : " (" + String.join(", ", texts.subList(1, texts.size())) + ")");
    }
}
