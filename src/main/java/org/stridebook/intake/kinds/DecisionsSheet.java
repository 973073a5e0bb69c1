package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Treatment;

/** Decisions on threats, with their approver and end. */
public final class DecisionsSheet extends SheetKind {

    DecisionsSheet() {
        super(
                "decisions",
                "Decisions",
                needed(Column.THREAT_ID, "Threat ID"),
                needed(Column.DECISION, "Decision"),
                optional(Column.REASON, "Reason"),
                optional(Column.APPROVER, "Approver"),
                optional(Column.DECIDED, "Decided on"),
                optional(Column.EXPIRES, "Expires"));
    }

    @Override
    protected boolean fits(Fit fit) {
        return fit.has(Column.THREAT_ID, Column.DECISION)
                && fit.hasAny(Column.APPROVER, Column.DECIDED, Column.EXPIRES, Column.REASON)
                && !fit.mentions("stride", "scenario", "likelihood", "impact", "atlas");
    }

    @Override
    public boolean read(Line line, Draft draft) {
        if (!line.has(Column.THREAT_ID)) {
            return line.skip(Column.THREAT_ID, "threat id");
        }
        if (line.raw(Column.DECISION).isEmpty()) {
            return line.skip(Column.DECISION, "decision");
        }
        Treatment decision = line.word("treatment", Column.DECISION, Treatment.class, Treatment.OPEN);
        var reason = line.text(Column.REASON);
        var approver = line.text(Column.APPROVER);
        var decided = line.date(Column.DECIDED);
        var expires = line.date(Column.EXPIRES);
        var ids = line.ids(Column.THREAT_ID);
        var more = line.extras();
        ids.forEach(id -> draft.decisions()
                .add(new Decision(id, decision, reason, approver, decided, expires, more, line.source())));
        return true;
    }
}
