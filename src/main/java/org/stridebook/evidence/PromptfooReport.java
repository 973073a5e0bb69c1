package org.stridebook.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;
import org.stridebook.workshop.TestResult;

/** What one results file of promptfoo has said so far. Older files hold the inner part alone. */
final class PromptfooReport {

    private static final int MOST_PLUGINS = 2_000;

    private final EvidenceFile file;
    private final Map<String, PromptfooPlugin> plugins = new LinkedHashMap<>();
    private final Set<String> models = new TreeSet<>();
    private Map<String, String> stats = Map.of();
    private String version = "";
    private @Nullable LocalDate date;
    private boolean known;
    private boolean incomplete;
    private int statsLine = 1;

    PromptfooReport(EvidenceFile file) {
        this.file = file;
    }

    boolean isPromptfoo() {
        return known;
    }

    /** The rest of the file is missing. */
    void breakOff() {
        incomplete = true;
    }

    /** A field of the whole file, or of its part {@code results}. */
    void take(String name, JsonCursor value) throws RefusedDocument {
        switch (name) {
            case "evalId" -> known |= !value.text().isEmpty();
            case "timestamp", "createdAt" -> date = date == null ? EvidenceFile.day(value.text()) : date;
            case "metadata" ->
                version = Said.name(value.texts(Set.of("promptfooVersion")).get("promptfooVersion"));
            case "stats" -> {
                statsLine = value.line();
                stats = value.texts(Set.of("successes", "failures", "errors"));
                known |= stats.containsKey("successes") && stats.containsKey("failures");
            }
            case "results" -> {
                if (value.isList()) {
                    value.items(this::takeTest);
                } else {
                    value.fields(this::take);
                }
            }
            default -> {
                // prompts, tables and configuration
            }
        }
    }

    private void takeTest(JsonCursor json) throws RefusedDocument {
        int line = json.line();
        PromptfooTest test = PromptfooTest.read(json);
        if (test.success() == null) {
            return;
        }
        known = true;
        if (!test.model().isEmpty() && models.size() < 5) {
            models.add(test.model());
        }
        String kept = plugins.size() < MOST_PLUGINS || plugins.containsKey(test.plugin()) ? test.plugin() : "others";
        plugins.computeIfAbsent(kept, name -> new PromptfooPlugin(name, line)).add(test, file.prompts());
    }

    /** By plugin; where the tests themselves are not in the file, by its totals. */
    List<TestResult> results() {
        if (plugins.isEmpty()) {
            Integer passed = Said.count(stats.get("successes"));
            Integer failed = Said.count(stats.get("failures"));
            if (passed == null || failed == null || passed + failed == 0) {
                return List.of();
            }
            plugins.put("", new PromptfooPlugin("", statsLine).addTotals(passed, failed));
        }
        String tool = version.isEmpty() ? PromptfooReader.TOOL : PromptfooReader.TOOL + " " + version;
        LocalDate day = date == null ? file.dayInName() : date;
        return plugins.values().stream()
                .map(plugin -> plugin.result(file, tool, day, Said.name(String.join(", ", models)), incomplete))
                .toList();
    }
}
