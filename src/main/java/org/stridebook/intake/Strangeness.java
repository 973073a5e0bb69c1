package org.stridebook.intake;

import java.util.List;
import org.stridebook.intake.tables.Grid;
import org.stridebook.intake.words.Vocabulary;
import org.stridebook.table.Cell;

/** Says why a sheet is none of ours, where that can be told. */
final class Strangeness {

    private static final int TOP = 30;
    private static final int ENOUGH = 2;

    private final Vocabulary vocabulary;
    private final Grid grid;

    Strangeness(Vocabulary vocabulary, Grid grid) {
        this.vocabulary = vocabulary;
        this.grid = grid;
    }

    /** A reason, or empty. */
    String why() {
        for (int row : grid.rows(1, TOP)) {
            List<String> foreign = grid.cells(row).values().stream()
                    .map(Cell::text)
                    .filter(vocabulary.headers()::isForeign)
                    .toList();
            if (foreign.size() >= ENOUGH) {
                return "not a threat list, its columns `" + String.join("`, `", foreign.subList(0, ENOUGH))
                        + "` are those of a vulnerability scan or an inventory";
            }
        }
        return "";
    }
}
