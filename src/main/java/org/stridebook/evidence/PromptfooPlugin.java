package org.stridebook.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.Source;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Verdict;

/** The tests of one red-team plugin, or of a whole plain evaluation. */
final class PromptfooPlugin {

    private static final int MOST_STRATEGIES = 50;
    private static final int MOST_PROMPTS = 3;

    private final String name;
    private final int line;
    private final Map<String, Integer> strategies = new TreeMap<>();
    private final Set<String> prompts = new LinkedHashSet<>();
    private int attempts;
    private int successes;
    private int errors;

    PromptfooPlugin(String name, int line) {
        this.name = name;
        this.line = line;
    }

    void add(PromptfooTest test, boolean keepPrompts) {
        if (test.error()) {
            errors++;
            return;
        }
        boolean through = Boolean.FALSE.equals(test.success());
        attempts++;
        successes += through ? 1 : 0;
        if (strategies.size() < MOST_STRATEGIES || strategies.containsKey(test.strategy())) {
            strategies.merge(test.strategy(), through ? 1 : 0, Integer::sum);
        }
        if (through
                && keepPrompts
                && prompts.size() < MOST_PROMPTS
                && !test.prompt().isEmpty()) {
            prompts.add(test.prompt());
        }
    }

    PromptfooPlugin addTotals(int passed, int failed) {
        attempts += passed + failed;
        successes += failed;
        return this;
    }

    TestResult result(EvidenceFile file, String tool, @Nullable LocalDate date, String model, boolean incomplete) {
        var meaning = ProbeTable.bundled().of(PromptfooReader.TOOL, name);
        return new TestResult(
                file.target(),
                meaning.techniques(),
                tool,
                date,
                attempts,
                attempts == 0 ? null : Integer.valueOf(successes),
                null,
                Verdict.NONE,
                "",
                new Probe(
                        name.isEmpty() ? "evaluation" : name,
                        model,
                        meaning.items(),
                        null,
                        null,
                        errors,
                        incomplete,
                        List.copyOf(prompts)),
                more(file),
                Source.ofLine(file.shown(), line));
    }

    private List<Extra> more(EvidenceFile file) {
        var more = new ArrayList<Extra>();
        String ways = strategies.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        if (!ways.isEmpty()) {
            more.add(new Extra("Got through by strategy", ways, file.line(line)));
        }
        return more;
    }
}
