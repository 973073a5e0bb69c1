package org.stridebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.kinds.ProfileReader.Pairs;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.tables.Grid;
import org.stridebook.intake.tables.Header;
import org.stridebook.problem.Location;
import org.stridebook.table.Cell;
import org.stridebook.workshop.SheetRead.Beside;

/** The filled cells of a sheet that stand in none of its tables: titles, legends, other tables, and comments on headers. */
final class CellsBeside {

    private static final int MOST = 200;

    private final Grid grid;
    private final List<Block> blocks;
    private final @Nullable Pairs pairs;

    CellsBeside(Grid grid, List<Block> blocks, @Nullable Pairs pairs) {
        this.grid = grid;
        this.blocks = blocks;
        this.pairs = pairs;
    }

    /** Tells of rows with several such cells; a lone text in its row is a title and no loss. */
    void tell(Finds finds) {
        var places = new ArrayList<Location>();
        for (int row : grid.rows()) {
            List<Cell> cells = outside(row);
            if (cells.size() > 1) {
                cells.forEach(cell -> places.add(grid.table().at(row, cell.column())));
            }
        }
        if (!places.isEmpty()) {
            String message = "cells of sheet `" + grid.table().sheet() + "` that belong to no table were not read";
            finds.addAll(IntakeProblems.CELLS_OUTSIDE, places, message, "");
        }
    }

    /** All of them by place; of very many the first ones, and how many more there are. */
    List<Beside> texts() {
        var texts = new ArrayList<Beside>();
        int more = 0;
        Location last = null;
        for (int row : grid.rows()) {
            for (Cell cell : grid.cells(row).values()) {
                String text = text(row, cell);
                if (text.isEmpty()) {
                    continue;
                }
                last = grid.table().at(row, cell.column());
                if (texts.size() < MOST) {
                    texts.add(new Beside(last, text));
                } else {
                    more++;
                }
            }
        }
        if (last != null && more > 0) {
            texts.add(new Beside(last, String.format(Locale.ROOT, "the last of %,d more filled cells", more)));
        }
        return texts;
    }

    private List<Cell> outside(int row) {
        return grid.cells(row).values().stream()
                .filter(cell -> !isInside(row, cell.column()) && grid.isOwn(row, cell.column()))
                .toList();
    }

    /** What of a cell is in no table; a header has its place there, but not the comment on it. */
    private String text(int row, Cell cell) {
        if (!grid.isOwn(row, cell.column())) {
            return "";
        }
        if (isInside(row, cell.column())) {
            boolean header = blocks.stream().anyMatch(block -> isHeader(block, row, cell.column()));
            return header && !cell.comment().isBlank() ? "comment: " + cell.comment() : "";
        }
        String said = cell.comment().isBlank() ? "" : " (comment: " + cell.comment() + ")";
        return cell.text() + said;
    }

    private boolean isInside(int row, int column) {
        return (pairs != null && pairs.holds(row, column))
                || blocks.stream().anyMatch(block -> holds(block, row, column));
    }

    private static boolean holds(Block block, int row, int column) {
        Header header = block.mapping().header();
        return isHeader(block, row, column)
                || (row > header.lastRow()
                        && row <= block.lastRow()
                        && column >= block.firstColumn()
                        && column <= block.lastColumn());
    }

    private static boolean isHeader(Block block, int row, int column) {
        Header header = block.mapping().header();
        boolean inRows = row >= header.row() && row <= header.lastRow();
        boolean group = header.depth() > 1 && column >= header.firstColumn() && column <= block.lastColumn();
        return inRows && (group || header.cells().stream().anyMatch(cell -> cell.column() == column));
    }
}
