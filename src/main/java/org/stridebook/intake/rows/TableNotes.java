package org.stridebook.intake.rows;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.tables.Header.HeaderCell;
import org.stridebook.intake.tables.PasteLine;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.intake.words.Phrase;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.RatingScale;
import org.stridebook.intake.words.Sense;
import org.stridebook.problem.Location;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.SheetRead.ColumnRead;

/** What is worth knowing about one table as a whole: its columns, broken cells, skipped rows. */
public final class TableNotes {

    private final TableContext context;
    private final Block block;
    private final Table table;
    private final Finds finds;

    public TableNotes(TableContext context) {
        this.context = context;
        this.block = context.block();
        this.table = block.grid().table();
        this.finds = context.reading().finds();
    }

    public void columns() {
        missingColumns();
        for (HeaderCell cell : block.mapping().header().cells()) {
            Column meaning = block.meaning(cell.column());
            if (meaning == null && !isKeptOnPurpose(cell)) {
                unknown(cell);
            }
            Sense nearly = block.mapping().nearly().get(cell.column());
            if (nearly != null) {
                String message = "`" + cell.text() + "` was read as `" + nearly.word() + "`";
                finds.add(IntakeProblems.HEADER_TYPO, place(cell), message, "correct the header if that is wrong");
            }
        }
        unsureSuccesses();
        assumedScales();
        fittedWords();
        hidden();
    }

    /** Many tools call an attack that failed a failure, others a test that did. */
    private void unsureSuccesses() {
        int place = block.mapping().has(Column.SUCCESSES) ? block.place(Column.SUCCESSES) : 0;
        String header = place == 0 ? "" : block.header(place);
        if (context.reading().vocabulary().values().find("failures", header) != null) {
            finds.add(
                    IntakeProblems.SUCCESSES_UNSURE,
                    table.at(block.headerRow(), place),
                    "the numbers under `" + header + "` were read as attempts that got through",
                    "if they are attacks that failed, rename the column; `Successes` is always the attacker's");
        }
    }

    private void missingColumns() {
        for (SheetColumn column : block.kind().columns()) {
            boolean covered = block.mapping().has(column.column())
                    || (column.column() == Column.SCENARIO && block.mapping().has(Column.TITLE))
                    || (column.column() == Column.STRIDE && block.mapping().has(Column.SPOOFING));
            if (column.required() && !covered) {
                Location header =
                        table.at(block.headerRow(), block.mapping().header().firstColumn());
                String message = "the table of " + block.kind().title().toLowerCase(java.util.Locale.ROOT)
                        + " has no column `" + column.title() + "`";
                finds.add(
                        IntakeProblems.MISSING_REQUIRED_COLUMN,
                        header,
                        message,
                        "add the column, or correct its header");
            }
        }
    }

    private boolean isKeptOnPurpose(HeaderCell cell) {
        return context.reading().settings().pins().stream()
                .filter(pin -> pin.fitsFile(table.file()) && pin.fitsSheet(table.sheet()))
                .flatMap(pin -> pin.columns().entrySet().stream())
                .anyMatch(entry ->
                        entry.getValue().isEmpty() && Phrase.of(entry.getKey()).equals(Phrase.of(cell.own())));
    }

    private void unknown(HeaderCell cell) {
        String near = context.reading()
                .vocabulary()
                .headers()
                .suggestion(cell.own(), block.kind().name());
        String paste = PasteLine.column(table, cell.own(), "more");
        String help =
                (near.isEmpty() || near.equalsIgnoreCase(cell.own().strip()) ? "" : "did you mean `" + near + "`? ")
                        + "to read it, paste below `sheets:` in stridebook.yaml, with its column for `more`: "
                        + paste;
        String message = "column `" + cell.text().replace('\n', ' ') + "` is kept under \"More from the sheet\"";
        finds.add(IntakeProblems.COLUMN_UNKNOWN, place(cell), message, help);
    }

    private void assumedScales() {
        for (Column column : Column.values()) {
            if (block.mapping().has(column) && context.scales().has(column)) {
                RatingScale scale = context.scales().of(column);
                if (scale.assumed()) {
                    String header = block.header(block.place(column));
                    finds.add(
                            IntakeProblems.SCALE_ASSUMED,
                            table.at(block.headerRow(), block.place(column)),
                            "the ratings under `" + header + "` were read on the scale " + scale.title(),
                            "write the scale into the header, as in `" + header + " (" + scale.title() + ")`");
                }
            }
        }
    }

    private void fittedWords() {
        for (Column column : Column.values()) {
            String message = context.scales().fitted(column);
            if (!message.isEmpty()) {
                finds.add(
                        IntakeProblems.RATINGS_FITTED,
                        table.at(block.headerRow(), block.place(column)),
                        message,
                        "use the words of the scheme, or give the scheme as many steps in stridebook.yaml");
            }
        }
    }

    private void hidden() {
        List<Location> rows = table.rows().stream()
                .filter(Row::hidden)
                .filter(row -> row.number() > block.headerRow() && row.number() <= block.lastRow())
                .map(row -> table.at(row.number(), block.firstColumn()))
                .toList();
        if (!rows.isEmpty()) {
            finds.addAll(
                    IntakeProblems.HIDDEN_ROWS, rows, "hidden rows of sheet `" + table.sheet() + "` were read", "");
        }
        List<Location> columns = table.hiddenColumns().stream()
                .filter(column -> column >= block.firstColumn() && column <= block.lastColumn())
                .map(column -> table.at(block.headerRow(), column))
                .toList();
        if (!columns.isEmpty()) {
            finds.addAll(
                    IntakeProblems.HIDDEN_COLUMNS,
                    columns,
                    "hidden columns of sheet `" + table.sheet() + "` were read",
                    "");
        }
    }

    /** Errors, formulas without a value, and cells that say nothing, in the rows that hold a case. */
    public void brokenCells() {
        for (int row : context.cases()) {
            for (Cell cell : block.cells(row)) {
                String header = block.header(cell.column()).replace('\n', ' ');
                Location place = table.at(row, cell.column());
                if (cell.kind() == Cell.Kind.ERROR) {
                    String message = "a cell under `" + header + "` holds the error `" + cell.text() + "`";
                    finds.add(IntakeProblems.ERROR_CELL, place, message, "repair the formula, or type the value");
                } else if (cell.kind() == Cell.Kind.NO_VALUE) {
                    String message = "a formula under `" + header + "` was never calculated";
                    finds.add(
                            IntakeProblems.FORMULA_WITHOUT_VALUE,
                            place,
                            message,
                            "open the file in a spreadsheet program and save it");
                } else if (saysNothing(cell)) {
                    String message = "cells of sheet `" + table.sheet() + "` that say nothing were read as blank";
                    finds.add(IntakeProblems.PLACEHOLDER_CELLS, place, message, "");
                }
            }
        }
    }

    private boolean saysNothing(Cell cell) {
        Column meaning = block.meaning(cell.column());
        boolean answer = meaning != null && LineCells.ANSWERS.contains(meaning);
        return Placeholders.isPlaceholder(cell.text()) || (!answer && Placeholders.isNothing(cell.text()));
    }

    public void rows(List<Location> examples, List<Location> placeholders) {
        if (!examples.isEmpty()) {
            String message = count(examples.size(), "example row") + " of sheet `" + table.sheet() + "` left out";
            finds.addAll(IntakeProblems.EXAMPLE_ROWS, examples, message, "");
        }
        if (!placeholders.isEmpty()) {
            String message = count(placeholders.size(), "unfilled row") + " of sheet `" + table.sheet() + "` left out";
            finds.addAll(IntakeProblems.PLACEHOLDER_ROWS, placeholders, message, "");
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    public SheetRead sheetRead(int rows) {
        var columns = new ArrayList<ColumnRead>();
        for (HeaderCell cell : block.mapping().header().cells()) {
            Column meaning = block.meaning(cell.column());
            String scale = meaning != null && context.scales().has(meaning)
                    ? context.scales().of(meaning).title()
                    : "";
            boolean leading = meaning != null && block.place(meaning) == cell.column();
            String name = meaning == null ? "" : meaning.canonical();
            columns.add(new ColumnRead(cell.column(), cell.text(), name, leading, scale));
        }
        return new SheetRead(
                table.file(),
                table.sheet(),
                block.kind().name(),
                block.headerRow(),
                block.mapping().header().firstColumn(),
                columns,
                rows,
                context.skipped(),
                List.of());
    }

    private Location place(HeaderCell cell) {
        return table.at(block.mapping().header().lastRow(), cell.column());
    }
}
