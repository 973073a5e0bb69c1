package org.stridebook.intake.kinds;

import org.stridebook.intake.rows.Line;
import org.stridebook.intake.tables.SheetColumn;
import org.stridebook.intake.tables.TableKind;

/** A kind of table that Stridebook understands: how it is found, and what a row of it becomes. */
public abstract class SheetKind extends TableKind {

    SheetKind(String name, String title, SheetColumn... columns) {
        super(name, title, columns);
    }

    /** Turns a row into records; false where it became none, after saying why. */
    public abstract boolean read(Line line, Draft draft);
}
