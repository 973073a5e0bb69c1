package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Participant;

/** Who took part. */
public final class ParticipantsSheet extends SheetKind {

    ParticipantsSheet() {
        super("participants", "Participants", needed(Column.NAME, "Name"), optional(Column.ROLE, "Role"));
    }

    @Override
    protected boolean fits(Fit fit) {
        return fit.has(Column.NAME, Column.ROLE)
                && fit.headers().size() <= 6
                && !fit.mentions("threat", "risk", "component");
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String name = line.text(Column.NAME);
        if (name.isEmpty()) {
            return line.skip(Column.NAME, "name");
        }
        draft.participants().add(new Participant(name, line.text(Column.ROLE)));
        line.extras()
                .forEach(extra -> draft.profile()
                        .add(new ProfileEntry(null, extra.header() + " of " + name, extra.text(), extra.location())));
        return true;
    }
}
