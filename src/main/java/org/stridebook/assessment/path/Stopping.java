package org.stridebook.assessment.path;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;

/**
 * Tells what can stop an attacker from what only finds, records or teaches, by {@code no-cuts.csv}: an ATLAS mitigation by its id,
 * a measure that names no ATLAS mitigation by the words of its title.
 */
final class Stopping {

    private static final Set<AtlasId> NO_CUTS = CsvResource.read(Stopping.class, "no-cuts.csv").stream()
            .filter(row -> !row.get("id").isEmpty())
            .map(row -> new AtlasId(row.get("id")))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> WORDS = CsvResource.read(Stopping.class, "no-cuts.csv").stream()
            .filter(row -> row.get("id").isEmpty())
            .map(row -> Key.of(row.get("name")).text())
            .toList();

    private Stopping() {}

    static boolean canStop(AtlasMitigation mitigation) {
        return !NO_CUTS.contains(mitigation.id());
    }

    /** A measure that names several mitigations stops something where one of them does. */
    static boolean canStop(Measure measure) {
        if (!measure.atlas().isEmpty()) {
            return measure.atlas().stream().anyMatch(Stopping::canStop);
        }
        String title = " " + Key.of(measure.title()).text().replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return WORDS.stream().noneMatch(word -> title.contains(" " + word + " "));
    }
}
