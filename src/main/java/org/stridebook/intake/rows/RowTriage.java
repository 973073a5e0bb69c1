package org.stridebook.intake.rows;

import java.util.List;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.words.Phrase;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.table.Cell;
import org.stridebook.workshop.Column;

/** Tells rows that hold a case from all the others that stand between them. */
public final class RowTriage {

    /** What a row is. */
    public enum Verdict {
        CASE,
        EXAMPLE,
        /** Template text, or an id alone. */
        PLACEHOLDER,
        /** A heading over the rows below. */
        SECTION,
        TOTAL,
        /** The header once more. */
        HEADER,
        /** Text below or between the rows, such as a legend. */
        NOTE
    }

    private final Block block;
    private final Reading reading;
    /** Below it every row holds one text alone. */
    private final int lastFull;

    public RowTriage(Block block, Reading reading) {
        this.block = block;
        this.reading = reading;
        this.lastFull = block.rows().stream()
                .filter(row -> block.cells(row).size() > 1)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    public Verdict of(int row) {
        List<Cell> cells = block.cells(row);
        if (isExample(row, cells)) {
            return Verdict.EXAMPLE;
        }
        if (isHeader(cells)) {
            return Verdict.HEADER;
        }
        if (isLegend(row, cells)) {
            return Verdict.NOTE;
        }
        if (isTotal(cells)) {
            return Verdict.TOTAL;
        }
        if (isPlaceholder(cells) || saysNothingInWords(cells)) {
            return Verdict.PLACEHOLDER;
        }
        return cells.size() == 1 ? alone(row, cells.get(0)) : Verdict.CASE;
    }

    private boolean isExample(int row, List<Cell> cells) {
        return Placeholders.isExample(cells.get(0).text())
                || Placeholders.isExample(block.grid().text(row, block.place(Column.ID)));
    }

    /** At least two cells, each the same as the header over it. */
    private boolean isHeader(List<Cell> cells) {
        long same = cells.stream()
                .filter(cell -> Phrase.of(cell.text()).equals(Phrase.of(block.header(cell.column()))))
                .count();
        return same >= 2 && same >= cells.size() * 0.8;
    }

    /** "Legend: ..." alone in its row, or "Low - little to do" apart from the rows, with one cell beside it at most. */
    private boolean isLegend(int row, List<Cell> cells) {
        boolean apart = block.grid().cells(row - 1).size() <= 2;
        int columns = block.mapping().header().cells().size();
        boolean alone = cells.size() == 1 && columns > 2;
        return (alone && Placeholders.isLegend(cells.get(0).text()))
                || (apart
                        && columns >= 4
                        && cells.size() <= 2
                        && isTold(cells.get(0).column())
                        && Placeholders.isLegend(cells.get(0).text()));
    }

    /** "Total" in front and nothing but numbers behind it. */
    private boolean isTotal(List<Cell> cells) {
        int words = 0;
        for (Cell cell : cells) {
            boolean number = cell.kind() == Cell.Kind.NUMBER || cell.text().matches("[-+]?[\\d.,]+ ?%?");
            words += number || LineCells.isBroken(cell) ? 0 : 1;
        }
        return words <= 1
                && cells.stream()
                        .anyMatch(cell -> cell.text().length() <= 40
                                && reading.vocabulary().values().find("total", cell.text()) != null);
    }

    /** Nothing but template text and marks, beside an id. */
    private boolean isPlaceholder(List<Cell> cells) {
        return cells.stream().allMatch(this::saysNothing);
    }

    /** Template text where the threat should be told, whatever is preset beside it. */
    private boolean saysNothingInWords(List<Cell> cells) {
        List<Cell> told = cells.stream().filter(cell -> isTold(cell.column())).toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(cell -> Placeholders.isPlaceholder(cell.text())
                                || Placeholders.isNumbered(cell.text())
                                || Placeholders.isNothing(cell.text()))
                && told.stream().noneMatch(LineCells::isBroken)
                && told.stream()
                        .anyMatch(cell ->
                                Placeholders.isPlaceholder(cell.text()) || Placeholders.isNumbered(cell.text()));
    }

    private boolean isTold(int column) {
        Column meaning = block.meaning(column);
        return meaning == Column.TITLE || meaning == Column.SCENARIO;
    }

    private boolean saysNothing(Cell cell) {
        Column meaning = block.meaning(cell.column());
        boolean id = meaning == Column.ID
                && Phrase.of(cell.text()).matches(".*\\d.*")
                && !cell.text().strip().contains("\n");
        boolean broken = LineCells.isBroken(cell);
        boolean preset = cell.text().matches("TRUE|FALSE|0");
        return id || broken || preset || Placeholders.isPlaceholder(cell.text()) || Placeholders.isNothing(cell.text());
    }

    /** Below the last full row and a blank one. */
    private boolean isBelow(int row) {
        return lastFull > 0
                && row > lastFull
                && block.grid().rows(lastFull + 1, row).size() < row - lastFull;
    }

    /** One text alone in its row. */
    private Verdict alone(int row, Cell cell) {
        int width = block.grid().width(row, cell.column());
        int columns = block.mapping().header().cells().size();
        if (columns <= 2) {
            return Verdict.CASE;
        }
        if (isBelow(row)) {
            return Verdict.NOTE;
        }
        if (width >= 2) {
            return cell.text().length() <= 100 ? Verdict.SECTION : Verdict.NOTE;
        }
        Column meaning = block.meaning(cell.column());
        if (meaning != null
                && (meaning == Column.TITLE
                        || meaning == Column.SCENARIO
                        || !block.kind().hasSections())) {
            return block.kind().requires(meaning) || meaning == Column.TITLE ? Verdict.CASE : Verdict.NOTE;
        }
        return cell.text().length() <= 60 && !cell.text().contains(":") ? Verdict.SECTION : Verdict.NOTE;
    }
}
