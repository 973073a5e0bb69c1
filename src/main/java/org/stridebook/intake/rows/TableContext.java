package org.stridebook.intake.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.words.CellLook;
import org.stridebook.intake.words.DateWords;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.SheetRead.Skipped;

/** What the rows of one table share: its scales, the order of day and month in each column, and the list of skipped rows. */
public final class TableContext {

    private final Block block;
    private final Reading reading;
    private final Scales scales;
    private final Map<Column, DateWords.Order> orders = new EnumMap<>(Column.class);
    private final Map<Column, Boolean> prose = new EnumMap<>(Column.class);
    private final List<Skipped> skipped = new ArrayList<>();

    public TableContext(Block block, Reading reading) {
        this.block = block;
        this.reading = reading;
        this.scales = new Scales(block, reading);
    }

    Block block() {
        return block;
    }

    Reading reading() {
        return reading;
    }

    Scales scales() {
        return scales;
    }

    /** Whether a column that should hold ratings holds sentences. */
    boolean isProse(Column column) {
        return prose.computeIfAbsent(
                column, key -> reading.vocabulary().looks().fit(CellLook.PROSE, block.values(key)));
    }

    DateWords.@Nullable Reading date(Column column, String text) {
        DateWords dates = reading.vocabulary().dates();
        return dates.read(text, orders.computeIfAbsent(column, key -> dates.order(block.values(key))));
    }

    public void skip(int row, String why) {
        var cells = block.cells(row);
        int column = cells.isEmpty() ? block.firstColumn() : cells.get(0).column();
        skipped.add(new Skipped(block.grid().table().at(row, column), why));
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }
}
