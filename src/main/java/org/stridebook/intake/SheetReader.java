package org.stridebook.intake;

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
import org.stridebook.intake.tables.PasteLine;
import org.stridebook.intake.tables.Pinned;
import org.stridebook.intake.words.Phrase;
import org.stridebook.problem.Location;
import org.stridebook.sheet.archive.TemplateMark;
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
        if (table.rows().isEmpty() || TemplateMark.isOnlyToLookAt(table)) {
            return;
        }
        var grid = new Grid(table);
        var pinned = new Pinned(reading.settings().pins().stream()
                .filter(pin -> pin.fitsFile(table.file()) && pin.fitsSheet(table.sheet()))
                .toList());
        if (pinned.isOther()) {
            leftAlone(grid, "stridebook.yaml says that it is none of ours");
            return;
        }
        List<Block> blocks = new Blocks(reading.vocabulary(), kinds, pinned).of(grid);
        Pairs pairs = pairs(grid, blocks);
        int first = draft.sheets().size();
        if (pairs != null) {
            var profile = new ProfileReader(reading.vocabulary(), grid);
            draft.sheets().add(profile.read(pairs, draft));
            profile.brokenCells(pairs, reading.finds());
        }
        blocks.forEach(block -> new BlockReader(block, kindOf(block), reading).read(draft));
        if (blocks.isEmpty() && pairs == null) {
            notOurs(grid);
        } else {
            var beside = new CellsBeside(grid, blocks, pairs);
            beside.tell(reading.finds());
            draft.sheets().set(first, draft.sheets().get(first).with(beside.texts()));
        }
        tellUnused(pinned, blocks, table);
    }

    private void tellUnused(Pinned pinned, List<Block> blocks, Table table) {
        pinned.unused(blocks)
                .forEach((header, why) -> reading.finds()
                        .add(
                                IntakeProblems.PIN_UNUSED,
                                new Location(table.file(), table.sheet(), ""),
                                "stridebook.yaml says what `" + header + "` means, but it " + why,
                                "correct `sheets` in stridebook.yaml"));
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
        String name = Phrase.of(table.sheet());
        boolean ours = OUR_NAMES.stream().anyMatch(name::contains)
                && why.isEmpty()
                && grid.rows().size() > 1;
        if (!ours) {
            leftAlone(grid, why.isEmpty() ? "no table of a kind that is known" : why);
            return;
        }
        draft.sheets().add(SheetRead.other(table.file(), table.sheet()));
        reading.finds()
                .add(
                        IntakeProblems.HEADER_NOT_FOUND,
                        new Location(table.file(), table.sheet(), ""),
                        "no row of sheet `" + table.sheet() + "` is a header that is known, so nothing was read",
                        "put the headers of the template above the rows, or " + paste(grid));
    }

    private void leftAlone(Grid grid, String reason) {
        Table table = grid.table();
        draft.sheets().add(SheetRead.other(table.file(), table.sheet()));
        String message = String.format(
                Locale.ROOT,
                "sheet `%s` with %d rows was left alone: %s",
                table.sheet(),
                grid.rows().size(),
                reason);
        boolean said = reason.startsWith("stridebook.yaml");
        reading.finds()
                .add(
                        IntakeProblems.NOT_OURS,
                        new Location(table.file(), table.sheet(), ""),
                        message,
                        said ? "" : "if it is one of ours, " + paste(grid));
    }

    /** Where only one kind is looked for, nothing else can be meant. */
    private String likeliest() {
        return kinds.size() == 1 ? kinds.get(0).name() : "threats";
    }

    /** The first row with several cells is the likeliest header. */
    private String paste(Grid grid) {
        int row = grid.rows().stream()
                .filter(number -> grid.cells(number).size() > 1)
                .findFirst()
                .orElse(1);
        return "say so below `sheets:` in stridebook.yaml: " + PasteLine.kind(grid.table(), likeliest(), row);
    }
}
