package org.stridebook.assessment.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;

/** Tells measures that only find or record from those that prevent: by their ATLAS mitigations, else by words of their title. */
public final class FindingMeasures {

    private static final Set<String> MITIGATIONS = signs("mitigation");
    private static final Set<String> ANYWHERE = signs("anywhere");
    private static final Set<String> START = signs("start");

    private FindingMeasures() {}

    /** One ATLAS mitigation of another kind is enough for a measure to count as preventing. */
    static boolean isFinding(List<AtlasMitigation> atlas, String title) {
        if (!atlas.isEmpty()) {
            return atlas.stream().allMatch(FindingMeasures::isFinding);
        }
        String words = " " + Key.of(title).text().replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return ANYWHERE.stream().anyMatch(sign -> words.contains(" " + sign + " "))
                || START.stream().anyMatch(sign -> words.startsWith(" " + sign + " "));
    }

    public static boolean isFinding(AtlasMitigation mitigation) {
        return MITIGATIONS.contains(Key.of(mitigation.id().value()).text());
    }

    private static Set<String> signs(String kind) {
        return CsvResource.read(FindingMeasures.class, "finding-measures.csv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> Key.of(row.get("sign")).text())
                .collect(Collectors.toUnmodifiableSet());
    }
}
