package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes test results for tests, from one that says no more than a target and a tool. */
public record AResult(TestResult result) {

    public static AResult on(String target, String tool) {
        return new AResult(new TestResult(
                target,
                "",
                tool,
                null,
                null,
                null,
                null,
                Verdict.NONE,
                "",
                Probe.NONE,
                List.of(),
                Source.ofLine("evidence/results.csv", 1)));
    }

    public AResult tried(String technique) {
        return with(technique, result.date(), result.attempts(), result.successes(), result.verdict(), result.probe());
    }

    public AResult day(String date) {
        return with(
                result.technique(),
                LocalDate.parse(date),
                result.attempts(),
                result.successes(),
                result.verdict(),
                result.probe());
    }

    /** {@code successes} null where nobody knows. */
    public AResult counts(@Nullable Integer attempts, @Nullable Integer successes) {
        return with(result.technique(), result.date(), attempts, successes, result.verdict(), result.probe());
    }

    public AResult said(String word, Outcome meaning) {
        return with(
                result.technique(),
                result.date(),
                result.attempts(),
                result.successes(),
                new Verdict(word, meaning),
                result.probe());
    }

    public AResult probe(String name, int unjudged, boolean incomplete) {
        return with(
                result.technique(),
                result.date(),
                result.attempts(),
                result.successes(),
                result.verdict(),
                new Probe(name, "", List.of(), null, null, unjudged, incomplete, List.of()));
    }

    /** The same read from another row. */
    public TestResult at(int row) {
        return new TestResult(
                result.target(),
                result.technique(),
                result.tool(),
                result.date(),
                result.attempts(),
                result.successes(),
                result.share(),
                result.verdict(),
                result.link(),
                result.probe(),
                result.more(),
                Source.ofLine("evidence/results.csv", row));
    }

    private AResult with(
            String technique,
            @Nullable LocalDate date,
            @Nullable Integer attempts,
            @Nullable Integer successes,
            Verdict verdict,
            Probe probe) {
        return new AResult(new TestResult(
                result.target(),
                technique,
                result.tool(),
                date,
                attempts,
                successes,
                result.share(),
                verdict,
                result.link(),
                probe,
                result.more(),
                result.source()));
    }
}
