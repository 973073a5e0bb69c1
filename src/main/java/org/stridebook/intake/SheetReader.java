package org.stridebook.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.intake.kinds.ProfileReader;
import org.stridebook.intake.kinds.ProfileReader.Pairs;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.kinds.WorkshopSheet;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.rows.Reading;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.tables.Blocks;
import org.stridebook.intake.tables.Grid;
import org.stridebook.intake.words.Phrase;
import org.stridebook.problem.Location;
import org.stridebook.table.Table;
import org.stridebook.workshop.SheetRead;

/** Reads one sheet: finds its tables, and tells what is left over. */
final class SheetReader {

    private static final List<String> OUR_NAMES =
            List.of("threat", "risk", "component", "stride", "mitigation", "flow", "decision");

    private final Reading reading;
    private final List<SheetKind> kinds;
    private final Draft draft;

    /** {@code kinds} are those that may be found; others are left alone. */
    SheetReader(Reading reading, List<SheetKind> kinds, Draft draft) {
        this.reading = reading;
        this.kinds = kinds;
        this.draft = draft;
    }

    void read(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        var grid = new Grid(table);
        List<Block> blocks = new Blocks(reading.vocabulary(), kinds).of(grid);
        Pairs pairs = pairs(grid, blocks);
        if (pairs != null) {
            draft.sheets().add(new ProfileReader(reading.vocabulary(), grid).read(pairs, draft));
        }
        blocks.forEach(block -> new BlockReader(block, kindOf(block), reading).read(draft));
        if (blocks.isEmpty() && pairs == null) {
            notOurs(grid);
        } else {
            outside(grid, blocks, pairs);
        }
    }

    /** The kind for which the block was found. */
    private SheetKind kindOf(Block block) {
        return kinds.get(kinds.indexOf(block.kind()));
    }

    /** Pairs of key and value stand above the first table, or alone. */
    private @Nullable Pairs pairs(Grid grid, List<Block> blocks) {
        boolean wanted = kinds.stream().anyMatch(WorkshopSheet.class::isInstance);
        int last = blocks.stream().mapToInt(Block::headerRow).min().orElse(grid.lastRow() + 1) - 1;
        return wanted ? new ProfileReader(reading.vocabulary(), grid).find(last) : null;
    }

    private void notOurs(Grid grid) {
        Table table = grid.table();
        var why = new Strangeness(reading.vocabulary(), grid).why();
        draft.sheets().add(SheetRead.other(table.file(), table.sheet()));
        Location place = new Location(table.file(), table.sheet(), "");
        String name = Phrase.of(table.sheet());
        boolean ours = OUR_NAMES.stream().anyMatch(name::contains)
                && why.isEmpty()
                && grid.rows().size() > 1;
        if (ours) {
            reading.finds()
                    .add(
                            IntakeProblems.HEADER_NOT_FOUND,
                            place,
                            "no row of sheet `" + table.sheet() + "` is a header that is known, so nothing was read",
                            "put the headers of the template above the rows");
        } else {
            String reason = why.isEmpty() ? "no table of a kind that is known" : why;
            String message = String.format(
                    Locale.ROOT,
                    "sheet `%s` with %d rows was left alone: %s",
                    table.sheet(),
                    grid.rows().size(),
                    reason);
            reading.finds().add(IntakeProblems.NOT_OURS, place, message, "");
        }
    }

    /** Cells that stand in no table; a lone text in its row is a title and no loss. */
    private void outside(Grid grid, List<Block> blocks, @Nullable Pairs pairs) {
        var places = new ArrayList<Location>();
        for (int row : grid.rows()) {
            boolean paired = pairs != null && pairs.contains(row);
            List<Location> cells = grid.cells(row).keySet().stream()
                    .filter(column -> !paired && blocks.stream().noneMatch(block -> contains(block, row, column)))
                    .map(column -> grid.table().at(row, column))
                    .toList();
            if (cells.size() > 1) {
                places.addAll(cells);
            }
        }
        if (!places.isEmpty()) {
            String message = "cells of sheet `" + grid.table().sheet() + "` that belong to no table were not read";
            reading.finds().addAll(IntakeProblems.CELLS_OUTSIDE, places, message, "");
        }
    }

    private static boolean contains(Block block, int row, int column) {
        return row >= block.headerRow()
                && row <= block.lastRow()
                && column >= block.firstColumn()
                && column <= block.lastColumn();
    }
}
