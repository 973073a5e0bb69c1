package org.stridebook.intake.rows;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.Column;

/** The six columns of a STRIDE grid and the letter that each stands for. */
public final class TickColumns {

    public static final Map<Column, Stride> ALL = all();

    private TickColumns() {}

    private static Map<Column, Stride> all() {
        var letters = new EnumMap<Column, Stride>(Column.class);
        letters.put(Column.SPOOFING, Stride.SPOOFING);
        letters.put(Column.TAMPERING, Stride.TAMPERING);
        letters.put(Column.REPUDIATION, Stride.REPUDIATION);
        letters.put(Column.DISCLOSURE, Stride.INFORMATION_DISCLOSURE);
        letters.put(Column.DENIAL, Stride.DENIAL_OF_SERVICE);
        letters.put(Column.ELEVATION, Stride.ELEVATION_OF_PRIVILEGE);
        return Collections.unmodifiableMap(letters);
    }
}
