package org.stridebook.intake.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.tables.Header.HeaderCell;
import org.stridebook.intake.words.CellLook;
import org.stridebook.intake.words.Sense;
import org.stridebook.workshop.Column;

/** Decides from header words and values which column is which, for one kind of sheet at a time. */
final class ColumnMapper {

    /** Columns that a sheet may have several times, as in "Control 1", "Control 2". */
    private static final Set<Column> REPEATABLE = EnumSet.of(
            Column.ATLAS, Column.COMPONENT, Column.CONTROLS, Column.MITIGATION, Column.REFERENCES, Column.NOTES);

    private static final double NEEDED = 2;
    private static final double OPTIONAL = 1;

    private final SheetMemory memory;
    private final Header header;
    private final LetterRuns letters;
    private final Function<Integer, List<String>> values;
    private final Map<Integer, List<Sense>> senses = new HashMap<>();
    private final Map<Integer, Map<CellLook, Boolean>> looks = new HashMap<>();

    /** {@code values} gives a sample of the filled cells below a header cell. */
    ColumnMapper(SheetMemory memory, Header header, Function<Integer, List<String>> values) {
        this.memory = memory;
        this.header = header;
        this.letters = new LetterRuns(header);
        this.values = values;
        header.cells().forEach(cell -> senses.put(cell.column(), sensesOf(cell)));
    }

    private List<Sense> sensesOf(HeaderCell cell) {
        List<Sense> said = memory.pinned().senses(cell.own());
        if (said != null) {
            return said;
        }
        List<Sense> whole = memory.senses(cell.text());
        return whole.isEmpty() && !cell.own().equals(cell.text()) ? memory.senses(cell.own()) : whole;
    }

    /** One possible meaning of one header cell. */
    private record Choice(int column, Sense sense) {}

    /** The best mapping for a kind, or null where the columns do not make such a table. */
    @Nullable
    Mapping map(TableKind kind) {
        if (!memory.pinned().allows(kind, header)) {
            return null;
        }
        Map<Column, List<Integer>> places = letters.places(kind);
        var taken = new HashMap<Integer, Sense>();
        List<Choice> all = choices(kind);
        List<Choice> choices =
                all.stream().filter(choice -> !choice.sense().late()).toList();
        for (Choice choice : choices) {
            take(choice, choices, places, taken);
        }
        repeat(choices, places, taken);
        settle(all, places, taken);
        var fit = new Fit(
                places.keySet(), headerTexts(), placedTexts(places), foreign(), column -> valuesOf(places, column));
        return memory.pinned().forces(kind, header) || kind.fits(fit)
                ? new Mapping(kind, header, places, score(kind, places), nearly(taken))
                : null;
    }

    private List<Choice> choices(TableKind kind) {
        var choices = new ArrayList<Choice>();
        for (HeaderCell cell : header.cells()) {
            senses.getOrDefault(cell.column(), List.of()).stream()
                    .filter(sense -> kind.knows(sense.column()) && sense.in(kind.name()))
                    .filter(sense -> looksRight(cell.column(), sense.needs()))
                    .forEach(sense -> choices.add(new Choice(cell.column(), sense)));
        }
        choices.sort(
                Comparator.comparingDouble((Choice choice) -> -choice.sense().score())
                        .thenComparingInt(Choice::column));
        return choices;
    }

    private boolean looksRight(int column, CellLook look) {
        return looks.computeIfAbsent(column, key -> new EnumMap<>(CellLook.class))
                .computeIfAbsent(look, key -> memory.looks().fit(key, values.apply(column)));
    }

    /** Takes a choice where header and column are both free, or become free by giving the holder its second choice. */
    private static void take(
            Choice choice, List<Choice> all, Map<Column, List<Integer>> places, Map<Integer, Sense> taken) {
        if (isPlaced(choice.column(), places)) {
            return;
        }
        Column column = choice.sense().column();
        List<Integer> holders = places.get(column);
        if (holders == null) {
            place(choice, places, taken);
            return;
        }
        int holder = holders.get(0);
        all.stream()
                .filter(other -> other.column() == holder
                        && !places.containsKey(other.sense().column()))
                .filter(other -> taken.containsKey(holder) && !REPEATABLE.contains(column))
                .findFirst()
                .ifPresent(second -> {
                    place(second, places, taken);
                    place(choice, places, taken);
                });
    }

    private static void place(Choice choice, Map<Column, List<Integer>> places, Map<Integer, Sense> taken) {
        places.put(choice.sense().column(), new ArrayList<>(List.of(choice.column())));
        taken.put(choice.column(), choice.sense());
    }

    /** Further headers of the same meaning, where several make sense. */
    private static void repeat(List<Choice> choices, Map<Column, List<Integer>> places, Map<Integer, Sense> taken) {
        for (Choice choice : choices) {
            Column column = choice.sense().column();
            if (REPEATABLE.contains(column) && !isPlaced(choice.column(), places) && !isTactic(choice)) {
                places.computeIfAbsent(column, key -> new ArrayList<>()).add(choice.column());
                taken.put(choice.column(), choice.sense());
            }
        }
    }

    /** A column of tactics beside one of techniques adds nothing to the references. */
    private static boolean isTactic(Choice choice) {
        return choice.sense().word().contains("tactic");
    }

    private static boolean isPlaced(int column, Map<Column, List<Integer>> places) {
        return places.values().stream().anyMatch(numbers -> numbers.contains(column));
    }

    /** What depends on several columns, then second-best meanings for what is still free. */
    private void settle(List<Choice> all, Map<Column, List<Integer>> places, Map<Integer, Sense> taken) {
        var settlement = new Settlement(memory, header, values::apply, places);
        settlement.exploitability();
        if (settlement.dreadTotal()) {
            fill(all, Column.RISK, places, taken);
        }
        for (Column column : List.of(Column.RISK, Column.RESIDUAL)) {
            settlement.level(column, candidates(all, column));
        }
        all.stream()
                .map(Choice::sense)
                .filter(Sense::late)
                .map(Sense::column)
                .distinct()
                .forEach(column -> fill(all, column, places, taken));
    }

    private static void fill(
            List<Choice> all, Column column, Map<Column, List<Integer>> places, Map<Integer, Sense> taken) {
        all.stream()
                .filter(choice -> choice.sense().column() == column)
                .filter(choice -> !places.containsKey(column) && !isPlaced(choice.column(), places))
                .findFirst()
                .ifPresent(choice -> place(choice, places, taken));
    }

    private static List<Integer> candidates(List<Choice> all, Column column) {
        return all.stream()
                .filter(choice ->
                        choice.sense().column() == column && !choice.sense().late())
                .map(Choice::column)
                .distinct()
                .toList();
    }

    /** The headers that were understood. */
    private List<String> placedTexts(Map<Column, List<Integer>> places) {
        return header.cells().stream()
                .filter(cell -> isPlaced(cell.column(), places))
                .map(HeaderCell::text)
                .toList();
    }

    private List<String> headerTexts() {
        return header.cells().stream().map(HeaderCell::text).toList();
    }

    private int foreign() {
        return (int)
                headerTexts().stream().filter(text -> memory.isForeign(text)).count();
    }

    private List<String> valuesOf(Map<Column, List<Integer>> places, Column column) {
        return values.apply(places.getOrDefault(column, List.of(0)).get(0));
    }

    private double score(TableKind kind, Map<Column, List<Integer>> places) {
        double score = places.keySet().stream()
                .mapToDouble(column -> kind.requires(column) ? NEEDED : OPTIONAL)
                .sum();
        long placed = places.values().stream().mapToLong(List::size).sum();
        return score - 0.2 * (header.cells().size() - placed) - (header.depth() == 1 || header.grouped() ? 0 : 0.5);
    }

    private static Map<Integer, Sense> nearly(Map<Integer, Sense> taken) {
        var typos = new HashMap<>(taken);
        typos.values().removeIf(sense -> !sense.typo());
        return typos;
    }
}
