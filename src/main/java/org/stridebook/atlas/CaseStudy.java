package org.stridebook.atlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.markdown.Html;

/**
 * A real incident or an exercise.
 *
 * @param incident true for an incident, false for an exercise
 * @param when the date as precise as it is known: {@code 2020}, {@code 2023-05} or {@code 2024-03-07}
 * @param steps in order
 */
public record CaseStudy(
        AtlasId id,
        String name,
        boolean incident,
        String when,
        String actor,
        String target,
        List<Step> steps,
        String summary,
        Html officialText) {

    public CaseStudy {
        steps = List.copyOf(steps);
    }

    /** One step of the attack; {@code tactic} is null where the data names none. */
    public record Step(AtlasId technique, @Nullable AtlasId tactic, Html description) {}
}
