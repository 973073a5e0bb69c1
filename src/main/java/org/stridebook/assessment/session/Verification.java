package org.stridebook.assessment.session;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Mitigation.Status;

/**
 * Whether a measure is really verified: somebody other than its owner looked, and wrote down where. What is only said to be
 * verified counts as in place, as an incomplete acceptance counts as open.
 */
public final class Verification {

    private Verification() {}

    /** The state that counts. */
    public static Status status(Mitigation measure) {
        return missing(measure).isEmpty() ? measure.status() : Status.IN_PLACE;
    }

    /** What a measure that is said to be verified lacks: {@link Column#CHECKED_BY}, {@link Column#EVIDENCE}, both or nothing. */
    public static List<Column> missing(Mitigation measure) {
        var missing = new ArrayList<Column>();
        if (measure.status() != Status.VERIFIED) {
            return missing;
        }
        if (measure.checkedBy().isBlank() || isCheckedByOwner(measure)) {
            missing.add(Column.CHECKED_BY);
        }
        if (measure.evidence().isBlank()) {
            missing.add(Column.EVIDENCE);
        }
        return missing;
    }

    public static boolean isCheckedByOwner(Mitigation measure) {
        Key checker = Key.of(measure.checkedBy());
        return !checker.isEmpty() && checker.equals(Key.of(measure.owner()));
    }
}
