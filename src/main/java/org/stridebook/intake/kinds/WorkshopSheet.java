package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;

import java.util.List;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.workshop.Column;

/** What the system is and how the session went, as pairs of key and value. {@link ProfileReader} finds them, header or not. */
public final class WorkshopSheet extends SheetKind {

    WorkshopSheet() {
        super("workshop", "Workshop", needed(Column.KEY, "Key"), needed(Column.VALUE, "Value"));
    }

    /** The keys in the order of the blank workbook; the first one is required. */
    public List<ProfileKey> keys() {
        return List.of(ProfileKey.values());
    }

    /** Never by its header: pairs are found by their keys. */
    @Override
    protected boolean fits(Fit fit) {
        return false;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        throw new IllegalStateException("pairs of key and value are not read by rows");
    }
}
