package org.stridebook.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.document.JsonCursor;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Problems;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.Source;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Verdict;

/**
 * Reads what Counterfit leaves of an attack: {@code <results>/<attack id>/run_summary.json}. Neither attack, target nor day stands in
 * it, so the folder's name has to say them.
 */
public final class CounterfitReader implements EvidenceReader {

    static final String TOOL = "counterfit";

    @Override
    public String tool() {
        return TOOL;
    }

    @Override
    public boolean claims(EvidenceFile file) {
        return file.name().endsWith("run_summary.json");
    }

    @Override
    public List<TestResult> read(EvidenceFile file, Problems problems) throws IOException {
        var run = new Run();
        try (var json = JsonCursor.of(file.openText(), file.shown())) {
            json.fields(run::take);
        } catch (RefusedDocument e) {
            run.incomplete = true;
            problems.add(
                    run.samples > 0 ? EvidenceFileProblems.cutOff(e.problem().location()) : e.problem());
        }
        if (!run.known) {
            problems.add(EvidenceFileProblems.unknown(List.of(file.place())));
            return List.of();
        }
        if (run.samples == 0) {
            problems.add(EvidenceFileProblems.EVIDENCE_WITHOUT_RESULTS.at(
                    file.place(), "the run has no sample that was judged", "let the attack run to its end"));
        }
        if (run.samples + run.unjudged == 0) {
            return List.of();
        }
        return List.of(result(file, run));
    }

    private static TestResult result(EvidenceFile file, Run run) {
        String attack = Said.name(file.folder().equalsIgnoreCase("evidence") ? "" : file.folder());
        var meaning = ProbeTable.bundled().of(TOOL, attack);
        List<Extra> more =
                run.queries.isEmpty() ? List.of() : List.of(new Extra("Queries", Said.name(run.queries), file.place()));
        return new TestResult(
                file.target(),
                meaning.techniques(),
                "Counterfit",
                file.dayInName(),
                run.samples,
                run.samples == 0 ? null : Integer.valueOf(run.successes),
                null,
                Verdict.NONE,
                "",
                new Probe(
                        attack.isEmpty() ? "attack" : attack,
                        "",
                        meaning.items(),
                        null,
                        null,
                        run.unjudged,
                        run.incomplete,
                        List.of()),
                more,
                Source.ofLine(file.shown(), run.line));
    }

    /** The few fields that say what came of it. */
    private static final class Run {
        private boolean known;
        private int samples;
        private int successes;
        private int unjudged;
        private boolean incomplete;
        private int line = 1;
        private String queries = "";

        void take(String name, JsonCursor value) throws RefusedDocument {
            switch (name) {
                case "success" -> {
                    known = true;
                    line = value.line();
                    count(value);
                }
                case "num_queries" -> queries = value.text();
                case "sample_index", "initial_labels", "final_labels" -> known = true;
                default -> {
                    // samples may be whole pictures
                }
            }
        }

        /** One truth value for each sample, in a list, in lists of lists, or alone; some versions write 0 and 1. */
        private void count(JsonCursor value) throws RefusedDocument {
            if (value.isList()) {
                value.items(this::count);
                return;
            }
            Boolean judged = truth(value.text());
            if (judged == null) {
                unjudged++;
                return;
            }
            samples++;
            successes += judged ? 1 : 0;
        }

        private static @Nullable Boolean truth(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "1", "1.0" -> true;
                case "false", "0", "0.0" -> false;
                default -> null;
            };
        }
    }
}
