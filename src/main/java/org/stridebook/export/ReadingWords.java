package org.stridebook.export;

import java.util.Map;

/** The names that programs see of kinds of sheet and of columns: those of the templates, where our own are more particular. */
final class ReadingWords {

    /** A STRIDE grid holds STRIDE answers; a map of tickets is ours, and nothing that a workshop says. */
    private static final Map<String, String> KINDS = Map.of("grid", "stride", "tickets", "other");

    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "assets",
            Map.of("assets", "asset", "confidentiality", "c", "integrity", "i", "availability", "a"),
            "decisions",
            Map.of("decided", "decided_on"),
            "mitigations",
            Map.of("threat_id", "threat_ids"),
            "threats",
            Map.of("found", "found_on"));

    private ReadingWords() {}

    static String kind(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    static String column(String kind, String meaning) {
        return COLUMNS.getOrDefault(kind, Map.of()).getOrDefault(meaning, meaning);
    }
}
