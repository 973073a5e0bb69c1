package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.Set;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.Phrase;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Participant;

/** Who took part. */
public final class ParticipantsSheet extends SheetKind {

    private static final Set<String> ABOUT_PEOPLE = Set.of(
            "id",
            "no",
            "#",
            "email",
            "e mail",
            "mail",
            "phone",
            "department",
            "company",
            "organisation",
            "organization",
            "team",
            "unit",
            "location",
            "present",
            "attended",
            "initials",
            "signature",
            "experience",
            "notes");

    ParticipantsSheet() {
        super("participants", "Participants", needed(Column.NAME, "Name"), optional(Column.ROLE, "Role"));
    }

    @Override
    protected boolean fits(Fit fit) {
        return fit.has(Column.NAME, Column.ROLE)
                && fit.headers().size() <= 6
                && strangers(fit) <= 1
                && !fit.mentions("threat", "risk", "component");
    }

    /** Headers that are neither of this list nor about how to reach somebody. */
    private static long strangers(Fit fit) {
        return fit.headers().stream()
                .filter(header -> !fit.placed().contains(header) && !ABOUT_PEOPLE.contains(Phrase.of(header)))
                .count();
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
