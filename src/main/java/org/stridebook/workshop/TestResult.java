package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result of a test tool.
 *
 * @param target threat id or component, as written; empty where the result is about the system and its technique says which threats
 * @param technique references to ATLAS, as written or by the table of probes
 * @param attempts 0 or more, or null where not given
 * @param successes those of the attacker
 * @param share of attempts that got through, 0 to 1, where the sheet tells that instead of a number
 * @param probe {@link Probe#NONE} for a row of a sheet
 */
public record TestResult(
        String target,
        String technique,
        String tool,
        @Nullable LocalDate date,
        @Nullable Integer attempts,
        @Nullable Integer successes,
        @Nullable Double share,
        Verdict verdict,
        String link,
        Probe probe,
        List<Extra> more,
        Source source) {

    /** The greatest share of attempts that got through first; last where nobody can say. */
    public static final Comparator<TestResult> MOST_THROUGH_FIRST =
            Comparator.comparing(TestResult::rate, Comparator.nullsLast(Comparator.reverseOrder()));

    public TestResult {
        more = List.copyOf(more);
    }

    /** What was tried: the tool's own name for it, else the technique as written. */
    public String tried() {
        return probe.name().isEmpty() ? technique : probe.name();
    }

    /** Share of attempts that got through, 0 to 1; null where nobody can say. */
    public @Nullable Double rate() {
        if (attempts == null || successes == null) {
            return share;
        }
        return attempts == 0 || successes > attempts ? null : Double.valueOf((double) successes / attempts);
    }

    /**
     * What came of it. A breach that either the numbers or the verdict tell is one. Only numbers that are complete, or a verdict, can
     * say that nothing got through.
     */
    public Outcome outcome() {
        boolean some = (successes != null && successes > 0) || (share != null && share > 0);
        if (some || verdict.meaning() == Outcome.GOT_THROUGH) {
            return Outcome.GOT_THROUGH;
        }
        boolean none = successes == null ? share != null : attempts == null || attempts > 0;
        return (none && !probe.incomplete()) || verdict.meaning() == Outcome.HELD ? Outcome.HELD : Outcome.UNKNOWN;
    }

    /** Whether anything was judged at all; a run that ended in errors tested nothing. */
    public boolean isJudged() {
        return attempts == null || attempts > 0 || outcome() != Outcome.UNKNOWN;
    }
}
