package org.stridebook.framework;

import java.util.EnumMap;
import java.util.Map;

/** Reads what the letters stand for. */
final class StrideMeanings {

    private StrideMeanings() {}

    static Map<Stride, StrideMeaning> read() {
        var meanings = new EnumMap<Stride, StrideMeaning>(Stride.class);
        FrameworkTables.rows("stride-meanings").forEach(row -> {
            Stride letter =
                    FrameworkTables.letters(row.list("letter")).iterator().next();
            meanings.put(
                    letter,
                    new StrideMeaning(
                            letter, row.get("property"), row.get("classic"), row.get("ai"), row.get("example")));
        });
        return meanings;
    }
}
