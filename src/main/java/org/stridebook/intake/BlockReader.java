package org.stridebook.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.intake.kinds.Draft;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.rows.Reading;
import org.stridebook.intake.rows.RowTriage;
import org.stridebook.intake.rows.TableContext;
import org.stridebook.intake.rows.TableNotes;
import org.stridebook.intake.tables.Block;
import org.stridebook.intake.words.Phrase;
import org.stridebook.problem.Location;

/** Reads the rows of one table. */
final class BlockReader {

    private final Block block;
    private final SheetKind kind;
    private final TableContext context;
    private final Map<Integer, RowTriage.Verdict> verdicts = new LinkedHashMap<>();
    private final List<Location> examples = new ArrayList<>();
    private final List<Location> placeholders = new ArrayList<>();

    BlockReader(Block block, SheetKind kind, Reading reading) {
        this.block = block;
        this.kind = kind;
        var triage = new RowTriage(block, reading);
        block.rows().forEach(row -> verdicts.put(row, triage.of(row)));
        var cases = verdicts.keySet().stream()
                .filter(row -> verdicts.get(row) == RowTriage.Verdict.CASE)
                .toList();
        this.context = new TableContext(block, cases, reading);
    }

    /** Adds a record for each row that holds a case, and says how the table was understood. */
    void read(Draft draft) {
        var notes = new TableNotes(context);
        notes.columns();
        notes.brokenCells();
        int count = 0;
        String section = "";
        for (var entry : verdicts.entrySet()) {
            if (Thread.currentThread().isInterrupted()) {
                break; // nobody waits for the answer any more
            }
            int row = entry.getKey();
            RowTriage.Verdict verdict = entry.getValue();
            if (verdict == RowTriage.Verdict.SECTION) {
                section = sectionOf(row);
            }
            if (verdict != RowTriage.Verdict.CASE) {
                leaveOut(row, verdict);
            } else if (kind.read(new Line(context, row, section), draft)) {
                count++;
            }
        }
        notes.rows(examples, placeholders);
        draft.sheets().add(notes.sheetRead(count));
    }

    /** A heading that only repeats the name of the table is none. */
    private String sectionOf(int row) {
        String text = block.cells(row).get(0).text();
        return Phrase.of(text).equals(Phrase.of(kind.title())) ? "" : text;
    }

    private void leaveOut(int row, RowTriage.Verdict verdict) {
        Location place = block.grid().table().at(row, block.cells(row).get(0).column());
        if (verdict == RowTriage.Verdict.EXAMPLE) {
            examples.add(place);
        } else if (verdict == RowTriage.Verdict.PLACEHOLDER) {
            placeholders.add(place);
        }
        context.skip(row, why(verdict, row));
    }

    private String why(RowTriage.Verdict verdict, int row) {
        String text = block.cells(row).get(0).text();
        return switch (verdict) {
            case EXAMPLE -> "an example";
            case PLACEHOLDER -> "template text or an id alone";
            case SECTION -> "a heading: `" + text + "`";
            case TOTAL -> "a total";
            case HEADER -> "the header again";
            case NOTE -> "a note: `" + text + "`";
            case CASE -> "";
        };
    }
}
