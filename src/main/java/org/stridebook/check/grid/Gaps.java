package org.stridebook.check.grid;

import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.grid.GridCell.State;

/** Letters of an element that nobody answered in any way. */
final class Gaps {

    private Gaps() {}

    /** As single letters, in order. */
    static List<String> of(AssessedElement element) {
        return element.grid().stream()
                .filter(cell -> cell.state() == State.UNANSWERED)
                .map(cell -> String.valueOf(cell.letter().letter()))
                .toList();
    }
}
