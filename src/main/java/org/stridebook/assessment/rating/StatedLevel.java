package org.stridebook.assessment.rating;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;
import org.stridebook.workshop.RiskLevel;

/** Reads a risk level that somebody typed as a word, such as {@code High (H)} or {@code 🔴 CRITICAL}. */
public final class StatedLevel {

    private static final Map<String, RiskLevel> WORDS =
            CsvResource.read(StatedLevel.class, "stated-levels.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> Key.of(row.get("word")).text(), row -> RiskLevel.valueOf(row.get("level"))));

    private StatedLevel() {}

    /** The level, or null where the text names none or several. */
    public static @Nullable RiskLevel of(String text) {
        var found = EnumSet.noneOf(RiskLevel.class);
        for (String word : Key.of(text).text().split("[^\\p{L}]+")) {
            RiskLevel level = WORDS.get(word);
            if (level != null) {
                found.add(level);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
