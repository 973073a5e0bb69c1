package org.stridebook.atlas;

import java.util.List;
import org.stridebook.table.CsvResource;

/**
 * The entry of ATT&CK that an entry of ATLAS goes back to.
 *
 * @param attackId such as {@code T1566.002} or {@code TA0043}
 */
public record Counterpart(AtlasId id, String attackId) {

    /** All of the bundled table, in its order. */
    public static List<Counterpart> known() {
        return CsvResource.read(Counterpart.class, "attack.csv").stream()
                .map(row -> new Counterpart(new AtlasId(row.get("atlas_id")), row.get("attack_id")))
                .toList();
    }
}
