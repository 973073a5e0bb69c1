package org.stridebook.intake.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.intake.tables.Header.HeaderCell;
import org.stridebook.intake.words.CellLook;
import org.stridebook.intake.words.Phrase;
import org.stridebook.intake.words.Sense;
import org.stridebook.settings.SheetPin;
import org.stridebook.workshop.Column;

/** What the settings say of one sheet; mostly nothing. */
public final class Pinned {

    private static final double SURE = 100;

    private final List<SheetPin> pins;
    private final Map<String, List<Sense>> meanings = new HashMap<>();

    public Pinned(List<SheetPin> pins) {
        this.pins = List.copyOf(pins);
        pins.forEach(pin ->
                pin.columns().forEach((header, column) -> meanings.put(Phrase.of(header), senses(header, column))));
    }

    private static List<Sense> senses(String header, Optional<Column> column) {
        return column.map(meant -> List.of(new Sense(meant, Set.of(), CellLook.ANY, SURE, header, false, false)))
                .orElse(List.of());
    }

    /** Whether the sheet is to be left alone. */
    public boolean isOther() {
        return pins.stream().anyMatch(pin -> pin.kind().equals(SheetPin.OTHER));
    }

    /** What a header means by the settings, or null where they do not say. */
    @Nullable
    List<Sense> senses(String header) {
        return meanings.isEmpty() ? null : meanings.get(Phrase.of(header));
    }

    /** Rows that are said to be headers; where there are any, no other row is. */
    public Set<Integer> headerRows() {
        return pins.stream().map(SheetPin::headerRow).filter(row -> row > 0).collect(Collectors.toSet());
    }

    /** Whether a table may be of a kind. */
    boolean allows(TableKind kind, Header header) {
        List<String> named = pins.stream()
                .filter(pin -> pin.headerRow() == 0 || pin.headerRow() == header.row())
                .map(SheetPin::kind)
                .filter(name -> !name.isEmpty())
                .toList();
        return named.isEmpty() || named.contains(kind.name());
    }

    /** Whether a table is of a kind whatever it looks like: its header row or one of its headers is pinned too. */
    boolean forces(TableKind kind, Header header) {
        return pins.stream()
                .filter(pin -> pin.kind().equals(kind.name()))
                .anyMatch(pin -> pin.headerRow() == header.row()
                        || (pin.headerRow() == 0 && header.cells().stream().anyMatch(this::isPinned)));
    }

    private boolean isPinned(HeaderCell cell) {
        return senses(cell.text()) != null || senses(cell.own()) != null;
    }

    /** Pinned headers that none of the tables has, or not with that meaning, each with the reason. */
    public Map<String, String> unused(List<Block> blocks) {
        var unused = new HashMap<String, String>();
        pins.forEach(pin -> pin.columns().forEach((header, column) -> {
            String why = why(Phrase.of(header), column.orElse(null), blocks);
            if (!why.isEmpty()) {
                unused.put(header, why);
            }
        }));
        return unused;
    }

    private static String why(String phrase, @Nullable Column column, List<Block> blocks) {
        boolean there = false;
        for (Block block : blocks) {
            for (HeaderCell cell : block.mapping().header().cells()) {
                if (Phrase.of(cell.text()).equals(phrase)
                        || Phrase.of(cell.own()).equals(phrase)) {
                    there = true;
                    if (column == null || Objects.equals(block.meaning(cell.column()), column)) {
                        return "";
                    }
                }
            }
        }
        return there && column != null
                ? "cannot be `" + column.canonical() + "` there"
                : "is no header of a table there";
    }
}
