package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.intake.words.IdRanges;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;

/** Measures of the team's own. */
public final class MitigationsSheet extends SheetKind {

    MitigationsSheet() {
        super(
                "mitigations",
                "Mitigations",
                optional(Column.ID, "ID"),
                needed(Column.MITIGATION, "Mitigation"),
                optional(Column.THREAT_ID, "Threat IDs"),
                optional(Column.ATLAS_MITIGATION, "ATLAS mitigation"),
                optional(Column.STATUS, "Status"),
                optional(Column.OWNER, "Owner"),
                optional(Column.DUE, "Due"),
                optional(Column.EFFORT, "Effort"),
                optional(Column.TICKET, "Ticket"),
                optional(Column.CHECKED_BY, "Checked by"),
                optional(Column.EVIDENCE, "Evidence"),
                optional(Column.REFERENCES, "References"));
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean named = fit.mentions(
                "mitigation",
                "mitigations",
                "measure",
                "countermeasure",
                "control",
                "massnahme",
                "mesure",
                "medida",
                "misura",
                "intezkedes",
                "mitigacion",
                "mitigazione",
                "action",
                "safeguard");
        boolean more = fit.mentions(
                "stride", "scenario", "likelihood", "probability", "impact", "severity", "threat description");
        boolean work = fit.count(Column.STATUS, Column.OWNER, Column.DUE, Column.EFFORT, Column.TICKET) >= 1;
        return fit.has(Column.MITIGATION)
                && named
                && !more
                && fit.hasAny(Column.THREAT_ID, Column.ATLAS_MITIGATION, Column.ID)
                && (work || fit.has(Column.THREAT_ID));
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String title = line.text(Column.MITIGATION);
        if (title.isEmpty()) {
            return line.skip(Column.MITIGATION, "mitigation");
        }
        var named = NamedControls.of(line);
        draft.mitigations()
                .add(new Mitigation(
                        line.text(Column.ID),
                        title,
                        IdRanges.split(line.text(Column.THREAT_ID)),
                        named.atlas(),
                        line.word("measure", Column.STATUS, Mitigation.Status.class, Mitigation.Status.PLANNED),
                        line.text(Column.OWNER),
                        line.date(Column.DUE),
                        line.text(Column.EFFORT),
                        line.text(Column.TICKET),
                        line.text(Column.CHECKED_BY),
                        line.text(Column.EVIDENCE),
                        named.elsewhere(),
                        line.extras(),
                        line.source()));
        return true;
    }
}
