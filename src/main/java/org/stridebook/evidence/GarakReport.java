package org.stridebook.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.TestResult;

/** What one report of garak has said so far. */
final class GarakReport {

    private static final int MOST_PROBES = 5_000;
    private static final int MOST_PROMPTS = 3;
    private static final Set<String> TYPES =
            Set.of("start_run setup", "init", "attempt", "eval", "probe_summary", "completion", "digest", "config");

    private final EvidenceFile file;
    private final boolean hitsOnly;
    private final Map<String, GarakProbe> probes = new LinkedHashMap<>();
    private final Map<String, Set<String>> tags = new LinkedHashMap<>();
    private final Map<String, Set<String>> prompts = new LinkedHashMap<>();
    private final List<Location> odd = new ArrayList<>();
    private String version = "";
    private String model = "";
    private @Nullable LocalDate date;
    private boolean known;
    private boolean ended;
    private int attempts;

    GarakReport(EvidenceFile file, boolean hitsOnly) {
        this.file = file;
        this.hitsOnly = hitsOnly;
    }

    /** Whether any line was one of garak's. */
    boolean isGarak() {
        return known;
    }

    /** A line that nobody looked into. */
    void passed(String text) {
        if (!text.isEmpty()) {
            attempts++;
            known = true;
        }
    }

    void add(GarakEntry entry) {
        known |= TYPES.contains(entry.type()) || entry.isHit();
        switch (entry.type()) {
            case "start_run setup" -> model = model(entry);
            case "init" -> {
                version = Said.name(entry.text("garak_version"));
                date = EvidenceFile.day(entry.text("start_time"));
            }
            case "attempt" -> addAttempt(entry);
            case "eval" -> addEval(entry);
            case "completion" -> ended = true;
            case "digest" -> {
                ended = true;
                entry.tags().forEach((probe, found) -> tags.put(Said.name(probe), found));
            }
            default -> addHit(entry);
        }
    }

    private static String model(GarakEntry entry) {
        String type = entry.text("plugins.target_type") + entry.text("plugins.model_type");
        String name = entry.text("plugins.target_name") + entry.text("plugins.model_name");
        return Said.name(type + " " + name);
    }

    private void addAttempt(GarakEntry entry) {
        attempts++;
        if (entry.hit()) {
            keepPrompt(entry.text("probe_classname"), entry);
        }
    }

    private void keepPrompt(String probe, GarakEntry entry) {
        if (file.prompts() && !entry.prompt().isEmpty() && prompts.size() < MOST_PROBES) {
            var kept = prompts.computeIfAbsent(Said.name(probe), unused -> new LinkedHashSet<>());
            if (kept.size() < MOST_PROMPTS) {
                kept.add(entry.prompt());
            }
        }
    }

    private void addEval(GarakEntry entry) {
        GarakEval eval = GarakEval.of(entry);
        if (eval == null) {
            odd.add(file.line(entry.line()));
        } else {
            probe(entry).add(eval);
        }
    }

    private void addHit(GarakEntry entry) {
        if (hitsOnly && entry.isHit()) {
            model = model.isEmpty() ? Said.name(entry.text("generator")) : model;
            probe(entry).addHit(Said.name(entry.text("detector")), entry.line());
            keepPrompt(entry.text("probe"), entry);
        }
    }

    private GarakProbe probe(GarakEntry entry) {
        String name = Said.name(entry.text("probe"));
        // a report with more probes than any garak has is no honest one: the rest is counted under one name
        String kept = probes.size() < MOST_PROBES || probes.containsKey(name) ? name : "others";
        return probes.computeIfAbsent(kept, GarakProbe::new);
    }

    List<TestResult> results(Problems problems) {
        String tool = version.isEmpty() ? GarakReader.TOOL : GarakReader.TOOL + " " + version;
        LocalDate day = date == null ? file.dayInName() : date;
        List<TestResult> results = probes.values().stream()
                .map(probe -> probe.result(
                        file,
                        tool,
                        day,
                        model,
                        isIncomplete(),
                        tags.getOrDefault(probe.name(), Set.of()),
                        List.copyOf(prompts.getOrDefault(probe.name(), Set.of()))))
                .toList();
        tell(results, problems);
        return results;
    }

    private boolean isIncomplete() {
        return !ended && !hitsOnly;
    }

    private void tell(List<TestResult> results, Problems problems) {
        if (!odd.isEmpty()) {
            problems.add(EvidenceFileProblems.EVIDENCE_COUNTS_ODD.at(
                    odd.subList(0, Math.min(20, odd.size())),
                    (odd.size() == 1 ? "an evaluation has" : odd.size() + " evaluations have")
                            + " numbers that do not add up and did not count",
                    "run the tool again"));
        }
        if (results.stream().noneMatch(TestResult::isJudged)) {
            problems.add(EvidenceFileProblems.EVIDENCE_WITHOUT_RESULTS.at(
                    file.place(),
                    "the report has " + attempts + " attempt lines and nothing that was judged",
                    "let garak run to its end"));
        } else if (isIncomplete()) {
            problems.add(EvidenceFileProblems.EVIDENCE_CUT_OFF.at(
                    file.place(),
                    "the report ends before the run did; what was evaluated until then counts",
                    "let garak run to its end, or copy the report again in full"));
        }
    }
}
