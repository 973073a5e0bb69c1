package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Zone;

/** Trust zones. */
public final class ZonesSheet extends SheetKind {

    ZonesSheet() {
        super(
                "zones",
                "Trust zones",
                needed(Column.ZONE, "Zone"),
                optional(Column.TRUST, "Trust"),
                optional(Column.DESCRIPTION, "Description"));
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean zone =
                fit.has(Column.TRUST) || fit.mentions("zone", "zones", "boundary", "trust", "zona", "vertrauenszone");
        boolean more = fit.mentions("component", "element", "threat", "risk", "type", "technology", "asset");
        return fit.has(Column.ZONE) && fit.hasAny(Column.TRUST, Column.DESCRIPTION) && zone && !more;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String name = line.text(Column.ZONE);
        if (name.isEmpty()) {
            return line.skip(Column.ZONE, "zone name");
        }
        draft.zones()
                .add(new Zone(
                        name,
                        line.step("trust", Column.TRUST, 10),
                        line.text(Column.DESCRIPTION),
                        line.extras(),
                        line.source()));
        return true;
    }
}
