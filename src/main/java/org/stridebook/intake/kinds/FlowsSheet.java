package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Flow;

/** The arrows of the data-flow diagram. */
public final class FlowsSheet extends SheetKind {

    FlowsSheet() {
        super(
                "flows",
                "Data flows",
                optional(Column.ID, "ID"),
                needed(Column.FROM, "From"),
                needed(Column.TO, "To"),
                optional(Column.DATA, "Data"),
                optional(Column.PROTOCOL, "Protocol"),
                optional(Column.AUTHENTICATED, "Authenticated"),
                optional(Column.ENCRYPTED, "Encrypted"),
                optional(Column.DESCRIPTION, "Description"));
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean more =
                fit.mentions("threat", "threats", "risk", "likelihood", "impact", "severity", "stride", "mitigation");
        return fit.has(Column.FROM, Column.TO) && !more;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String from = line.text(Column.FROM);
        String to = line.text(Column.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? line.skip(Column.FROM, "From") : line.skip(Column.TO, "To");
        }
        draft.flows()
                .add(new Flow(
                        new ElementId(line.text(Column.ID)),
                        from,
                        to,
                        line.text(Column.DATA),
                        line.text(Column.PROTOCOL),
                        answer(line, Column.AUTHENTICATED),
                        answer(line, Column.ENCRYPTED),
                        line.text(Column.DESCRIPTION),
                        line.extras(),
                        line.source()));
        return true;
    }

    /** "None" is an answer here, not a blank. */
    private static String answer(Line line, Column column) {
        return line.raw(column);
    }
}
