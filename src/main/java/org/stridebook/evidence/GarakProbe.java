package org.stridebook.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.Source;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Verdict;

/**
 * What a report says of one probe. Several detectors look at the same attempts, so their numbers are never added up: the one that saw
 * most get through counts, and the others are named.
 */
final class GarakProbe {

    private static final int MOST_DETECTORS = 50;

    private final String name;
    private final Map<String, GarakEval> evals = new LinkedHashMap<>();
    private final Map<String, Integer> hits = new LinkedHashMap<>();
    private @Nullable GarakEval worst;
    private int firstLine;

    GarakProbe(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(GarakEval eval) {
        firstLine = firstLine == 0 ? eval.line() : firstLine;
        if (evals.size() < MOST_DETECTORS) {
            evals.putIfAbsent(eval.detector(), eval);
        }
        if (worst == null || eval.isWorseThan(worst)) {
            worst = eval;
        }
    }

    /** A line of a hit log. */
    void addHit(String detector, int line) {
        firstLine = firstLine == 0 ? line : firstLine;
        if (hits.size() < MOST_DETECTORS) {
            hits.merge(detector, 1, Integer::sum);
        }
    }

    TestResult result(
            EvidenceFile file,
            String tool,
            @Nullable LocalDate date,
            String model,
            boolean incomplete,
            Set<String> tags,
            List<String> prompts) {
        var table = ProbeTable.bundled();
        var meaning = table.of(GarakReader.TOOL, name).with(table.items(tags));
        GarakEval counts = worst;
        int line = counts == null ? firstLine : counts.line();
        return new TestResult(
                file.target(),
                meaning.techniques(),
                tool,
                date,
                counts == null ? null : counts.attempts(),
                successes(),
                null,
                Verdict.NONE,
                "",
                new Probe(
                        name,
                        model,
                        meaning.items(),
                        counts == null ? null : counts.low(),
                        counts == null ? null : counts.high(),
                        counts == null ? 0 : counts.unjudged(),
                        incomplete,
                        prompts),
                List.of(new Extra(
                        evals.size() + hits.size() == 1 ? "Detector" : "Detectors", detectors(), file.line(line))),
                Source.ofLine(file.shown(), line));
    }

    /** Null where no detector could judge an attempt. */
    private @Nullable Integer successes() {
        GarakEval counts = worst;
        if (counts != null) {
            return counts.attempts() == 0 ? null : Integer.valueOf(counts.successes());
        }
        return hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private String detectors() {
        if (evals.size() + hits.size() == 1) {
            return String.join("", evals.isEmpty() ? hits.keySet() : evals.keySet());
        }
        String judged = evals.values().stream()
                .map(eval -> eval.detector() + " " + eval.successes() + " of " + eval.attempts())
                .collect(Collectors.joining(", "));
        String seen = hits.entrySet().stream()
                .map(hit -> hit.getKey() + " " + hit.getValue())
                .collect(Collectors.joining(", "));
        return judged + seen;
    }
}
