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
    private final List<Integer> cases;
    private final Reading reading;
    private final Scales scales;
    private final Map<Column, DateWords.Order> orders = new EnumMap<>(Column.class);
    private final Map<Column, Boolean> prose = new EnumMap<>(Column.class);
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Integer> unanswered = new ArrayList<>();

    /** {@code cases} are the rows that hold a case; no other row has a say in how a column is read. */
    public TableContext(Block block, List<Integer> cases, Reading reading) {
        this.block = block;
        this.cases = List.copyOf(cases);
        this.reading = reading;
        this.scales = new Scales(block, this.cases, reading);
    }

    Block block() {
        return block;
    }

    List<Integer> cases() {
        return cases;
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
                column, key -> reading.vocabulary().looks().fit(CellLook.PROSE, block.values(key, cases)));
    }

    DateWords.@Nullable Reading date(Column column, String text) {
        DateWords dates = reading.vocabulary().dates();
        return dates.read(text, orders.computeIfAbsent(column, key -> dates.order(block.values(key, cases))));
    }

    public void skip(int row, String why) {
        skipped.add(skippedAt(row, why));
    }

    void unanswered(int row) {
        unanswered.add(row);
    }

    private Skipped skippedAt(int row, String why) {
        var cells = block.cells(row);
        int column = cells.isEmpty() ? block.firstColumn() : cells.get(0).column();
        return new Skipped(block.grid().table().at(row, column), why);
    }

    /** Rows without an answer are told once, since there may be many. */
    List<Skipped> skipped() {
        var all = new ArrayList<>(skipped);
        if (!unanswered.isEmpty()) {
            int last = unanswered.get(unanswered.size() - 1);
            String rows = unanswered.size() == 1 ? "" : ": " + unanswered.size() + " rows, down to row " + last;
            all.add(skippedAt(unanswered.get(0), "not answered yet" + rows));
        }
        return List.copyOf(all);
    }
}
