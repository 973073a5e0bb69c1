package org.stridebook.workshop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result of a test tool.
 *
 * @param target threat id or component, as written
 * @param attempts 0 or more, or null where not given
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
        List<Extra> more,
        Source source) {

    public TestResult {
        more = List.copyOf(more);
    }
}
