package org.stridebook.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/**
 * One row of {@code aliases.csv}: a name or id that people use, and what it means in the bundled release.
 *
 * @param oldId the id that stood for it, or empty
 * @param names the current names of {@code ids}
 */
record Alias(String kind, String alias, String oldId, List<AtlasId> ids, List<String> names) {

    static List<Alias> bundled() {
        return CsvResource.read(Alias.class, "aliases.csv").stream()
                .map(Alias::of)
                .toList();
    }

    private static Alias of(CsvRow row) {
        List<AtlasId> ids = row.list("atlas_ids").stream()
                .filter(AtlasId::isId)
                .map(AtlasId::new)
                .toList();
        return new Alias(row.get("kind"), row.get("alias"), row.get("old_id"), ids, row.list("atlas_names"));
    }

    boolean isError() {
        return kind.endsWith("-error");
    }

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    /** The alias, and for {@code one / two} and {@code name (remark)} also its parts before the bracket and around the slash. */
    List<String> spellings() {
        if (isError()) {
            return List.of(alias);
        }
        String bare = BRACKETS.matcher(alias).replaceAll("");
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(alias, bare), java.util.Arrays.stream(bare.split(" / ")))
                .distinct()
                .toList();
    }
}
