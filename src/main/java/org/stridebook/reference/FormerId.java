package org.stridebook.reference;

import java.util.List;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvResource;

/**
 * An id that ATLAS dropped. Official files say nothing about it: the id is just missing.
 *
 * @param name its last name
 * @param since the first release without it
 * @param successors what took its place; empty where nothing did
 */
public record FormerId(AtlasId id, String name, String since, List<AtlasId> successors) {

    private static final List<FormerId> KNOWN = read();

    public FormerId {
        successors = List.copyOf(successors);
    }

    /** All that are known, in the order of the table. */
    public static List<FormerId> known() {
        return KNOWN;
    }

    private static List<FormerId> read() {
        return CsvResource.read(FormerId.class, "aliases.csv").stream()
                .filter(row -> row.get("kind").equals("removed"))
                .map(row -> new FormerId(
                        new AtlasId(row.get("old_id")),
                        row.get("old_name"),
                        row.get("changed_in"),
                        row.list("atlas_ids").stream().map(AtlasId::new).toList()))
                .toList();
    }
}
