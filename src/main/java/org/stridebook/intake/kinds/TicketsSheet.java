package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.TicketRef;

/** The map of tickets that a team keeps beside its sheets ({@code tickets-map.csv}). */
public final class TicketsSheet extends SheetKind {

    TicketsSheet() {
        super(
                "tickets",
                "Tickets",
                needed(Column.KEY, "key"),
                optional(Column.TRACKER, "tracker"),
                optional(Column.TICKET, "ticket id"),
                optional(Column.LINK, "url"),
                optional(Column.FINGERPRINT, "fingerprint"));
    }

    @Override
    protected boolean fits(Fit fit) {
        return fit.has(Column.KEY, Column.TICKET) && fit.hasAny(Column.TRACKER, Column.FINGERPRINT);
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String key = line.text(Column.KEY);
        if (key.isEmpty()) {
            return line.skip(Column.KEY, "key");
        }
        draft.tickets()
                .add(new TicketRef(
                        key,
                        line.text(Column.TRACKER),
                        line.text(Column.TICKET),
                        line.text(Column.LINK),
                        line.text(Column.FINGERPRINT),
                        line.source()));
        return true;
    }
}
