package org.stridebook.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;

/**
 * One line of a garak report or hit log.
 *
 * @param texts its plain fields of interest, as written
 * @param tags of each probe, in a digest
 * @param prompt the first text of the prompt, in an attempt or a hit; else empty
 * @param hit whether a detector saw the attempt get through
 */
record GarakEntry(int line, Map<String, String> texts, Map<String, Set<String>> tags, String prompt, boolean hit) {

    private static final Set<String> WANTED = Set.of(
            "entry_type",
            "garak_version",
            "start_time",
            "plugins.target_type",
            "plugins.target_name",
            "plugins.model_type",
            "plugins.model_name",
            "probe",
            "detector",
            "passed",
            "total",
            "fails",
            "total_evaluated",
            "nones",
            "confidence",
            "confidence_lower",
            "confidence_upper",
            "status",
            "probe_classname",
            "generator",
            "trigger",
            "score");

    /** Detectors score from 0, safe, to 1. */
    private static final double HIT = 0.5;

    GarakEntry {
        texts = Map.copyOf(texts);
        tags = Map.copyOf(tags);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    String type() {
        return text("entry_type");
    }

    /** A line of a hit log has no type, but always these. */
    boolean isHit() {
        return type().isEmpty() && !text("probe").isEmpty() && !text("detector").isEmpty();
    }

    static GarakEntry read(JsonCursor json, int line) throws RefusedDocument {
        var texts = new LinkedHashMap<String, String>();
        var tags = new LinkedHashMap<String, Set<String>>();
        var prompt = new StringBuilder();
        boolean[] hit = {false};
        json.fields((name, value) -> {
            if (WANTED.contains(name)) {
                texts.put(name, value.text());
            } else if (name.equals("eval") && value.isObject()) {
                value.fields((group, probes) -> readTags(probes, tags));
            } else if (name.equals("prompt")) {
                firstText(value, prompt);
            } else if (name.equals("detector_results")) {
                value.fields((detector, scores) -> scores.items(score -> hit[0] |= isHit(score.text())));
            }
        });
        return new GarakEntry(line, texts, tags, Said.prompt(prompt.toString()), hit[0]);
    }

    private static boolean isHit(String score) {
        Double value = Said.share(score);
        return value != null && value >= HIT;
    }

    private static void readTags(JsonCursor probes, Map<String, Set<String>> tags) throws RefusedDocument {
        probes.fields((probe, parts) -> parts.fields((part, summary) -> {
            if (part.equals("_summary")) {
                summary.fields((name, list) -> {
                    if (name.equals("probe_tags")) {
                        list.items(tag -> tags.computeIfAbsent(probe, unused -> new LinkedHashSet<>())
                                .add(tag.text()));
                    }
                });
            }
        }));
    }

    /** Older versions write a text, newer ones a conversation of turns, some of them deep. */
    private static void firstText(JsonCursor value, StringBuilder found) throws RefusedDocument {
        if (!found.isEmpty()) {
            return;
        }
        if (value.isObject()) {
            value.fields((name, inner) -> {
                if (Set.of("text", "turns", "content").contains(name)) {
                    firstText(inner, found);
                }
            });
        } else if (value.isList()) {
            value.items(item -> firstText(item, found));
        } else {
            found.append(value.text());
        }
    }
}
