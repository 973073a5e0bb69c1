package org.stridebook.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.FrameworkRef;

/**
 * What the report of a test tool says of a result, beyond what a row of a sheet can hold.
 *
 * @param name the tool's own name for what it tried, such as {@code dan.DanInTheWild}; empty for a row of a sheet
 * @param model what was tested, as the tool names it
 * @param items OWASP items that it is about
 * @param low least share of attempts that would get through, 0 to 1, or null where the tool did not say how sure it is
 * @param high the most, likewise
 * @param unjudged attempts of which the tool could not tell what came of them; they are not among the attempts that count
 * @param incomplete whether the report ends before the run did, so that more may have happened than it tells
 * @param prompts texts that got through: hostile, and empty unless somebody asked for them
 */
public record Probe(
        String name,
        String model,
        List<FrameworkRef> items,
        @Nullable Double low,
        @Nullable Double high,
        int unjudged,
        boolean incomplete,
        List<String> prompts) {

    /** For a result that somebody typed. */
    public static final Probe NONE = new Probe("", "", List.of(), null, null, 0, false, List.of());

    public Probe {
        items = List.copyOf(items);
        prompts = List.copyOf(prompts);
    }
}
