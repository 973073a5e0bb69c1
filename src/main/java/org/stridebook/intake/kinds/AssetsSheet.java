package org.stridebook.intake.kinds;

import static org.stridebook.intake.tables.SheetColumn.needed;
import static org.stridebook.intake.tables.SheetColumn.optional;

import java.util.Set;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.Fit;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.DataAsset;

/** Data worth protecting. */
public final class AssetsSheet extends SheetKind {

    AssetsSheet() {
        super(
                "assets",
                "Data assets",
                needed(Column.ASSETS, "Asset"),
                optional(Column.CLASSIFICATION, "Classification"),
                optional(Column.PERSONAL_DATA, "Personal data"),
                optional(Column.STORED_IN, "Stored in"),
                optional(Column.OWNER, "Owner"),
                optional(Column.CONFIDENTIALITY, "C"),
                optional(Column.INTEGRITY, "I"),
                optional(Column.AVAILABILITY, "A"));
    }

    @Override
    protected Set<Column> alsoRead() {
        return Set.of(Column.ID, Column.TYPE, Column.DESCRIPTION);
    }

    @Override
    protected boolean fits(Fit fit) {
        boolean needs = fit.count(Column.CONFIDENTIALITY, Column.INTEGRITY, Column.AVAILABILITY) >= 2;
        boolean data = needs
                || fit.mentions(
                        "property at stake",
                        "security property",
                        "security properties",
                        "protection goal",
                        "schutzziel",
                        "cia")
                || fit.hasAny(Column.PERSONAL_DATA, Column.STORED_IN)
                || (fit.has(Column.CLASSIFICATION)
                        && fit.mentions("asset", "data", "information", "daten", "dato", "adat"));
        boolean more = fit.mentions(
                "threat", "threats", "risk", "likelihood", "impact", "stride", "zone", "mitigation", "severity");
        return fit.has(Column.ASSETS) && data && !more;
    }

    @Override
    public boolean read(Line line, Draft draft) {
        String name = line.text(Column.ASSETS);
        if (name.isEmpty()) {
            return line.skip(Column.ASSETS, "asset name");
        }
        draft.assets()
                .add(new DataAsset(
                        name,
                        line.text(Column.CLASSIFICATION),
                        line.raw(Column.PERSONAL_DATA),
                        line.list(Column.STORED_IN),
                        line.text(Column.OWNER),
                        line.raw(Column.CONFIDENTIALITY),
                        line.raw(Column.INTEGRITY),
                        line.raw(Column.AVAILABILITY),
                        line.extras(),
                        line.source()));
        return true;
    }
}
