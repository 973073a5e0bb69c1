package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result of a test tool.
 *
 * @param target threat id or component, as written; empty where the result is about the system and its technique says which threats
 * @param technique references to ATLAS, as written or by the table of probes
 * @param attempts 0 or more, or null where not given
 * @param successes those of the attacker
 * @param probe {@link Probe#NONE} for a row of a sheet
 */
public record TestResult(
        String target,
        String technique,
        String tool,
        @Nullable LocalDate date,
        @Nullable Integer attempts,
        @Nullable Integer successes,
        String verdict,
        String link,
        Probe probe,
        List<Extra> more,
        Source source) {

    public TestResult {
        more = List.copyOf(more);
    }

    /** What was tried: the tool's own name for it, else the technique as written. */
    public String tried() {
        return probe.name().isEmpty() ? technique : probe.name();
    }

    /** Share of attempts that got through, 0 to 1; null where nobody can say. */
    public @Nullable Double rate() {
        return attempts == null || successes == null || attempts == 0 ? null : (double) successes / attempts;
    }
}
