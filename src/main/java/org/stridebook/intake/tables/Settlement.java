package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.stridebook.intake.tables.Header.HeaderCell;
import org.stridebook.intake.words.CellLook;
import org.stridebook.workshop.Column;

/** Settles what several columns mean together, after each of them was given its likeliest meaning. */
final class Settlement {

    private static final Set<Column> FACTORS = EnumSet.of(
            Column.DAMAGE,
            Column.REPRODUCIBILITY,
            Column.EXPLOITABILITY,
            Column.AFFECTED_USERS,
            Column.DISCOVERABILITY);

    private final SheetMemory memory;
    private final Header header;
    private final IntFunction<List<String>> values;
    private final Map<Column, List<Integer>> places;

    /** {@code places} is changed. */
    Settlement(SheetMemory memory, Header header, IntFunction<List<String>> values, Map<Column, List<Integer>> places) {
        this.memory = memory;
        this.header = header;
        this.values = values;
        this.places = places;
    }

    /** Gives the total its meaning; true where that freed the stated risk for another header. */
    boolean dreadTotal() {
        if (factors().size() < 3 || places.containsKey(Column.DREAD)) {
            return false;
        }
        int last = factors().stream().mapToInt(this::place).max().orElse(0);
        for (HeaderCell cell : header.cells()) {
            boolean free = !isPlaced(cell.column()) || place(Column.RISK) == cell.column();
            if (cell.column() > last && free && memory.isTotal(cell.own()) && isRating(cell.column())) {
                boolean freed = place(Column.RISK) == cell.column();
                places.remove(Column.RISK, List.of(cell.column()));
                places.put(Column.DREAD, new ArrayList<>(List.of(cell.column())));
                return freed;
            }
        }
        return false;
    }

    private List<Column> factors() {
        return FACTORS.stream().filter(places::containsKey).toList();
    }

    private int place(Column column) {
        return places.getOrDefault(column, List.of(0)).get(0);
    }

    private boolean isRating(int column) {
        return memory.looks().fit(CellLook.RATING, values.apply(column));
    }

    private boolean isPlaced(int column) {
        return places.values().stream().anyMatch(numbers -> numbers.contains(column));
    }

    /** Exploitability is a DREAD factor only beside others; alone it says how likely a threat is. */
    void exploitability() {
        boolean dread = places.containsKey(Column.DAMAGE) || places.containsKey(Column.REPRODUCIBILITY);
        if (!dread && places.containsKey(Column.EXPLOITABILITY) && !places.containsKey(Column.LIKELIHOOD)) {
            places.put(Column.LIKELIHOOD, places.remove(Column.EXPLOITABILITY));
        }
    }

    /** Of a score and a level side by side the level says more, since bands differ from firm to firm. */
    void level(Column column, List<Integer> candidates) {
        if (!places.containsKey(column) || !isNumeric(place(column))) {
            return;
        }
        candidates.stream()
                .filter(other -> !isPlaced(other) && !values.apply(other).isEmpty() && !isNumeric(other))
                .findFirst()
                .ifPresent(other -> places.put(column, new ArrayList<>(List.of(other))));
    }

    private boolean isNumeric(int column) {
        return memory.looks().isNumeric(values.apply(column));
    }
}
