package org.stridebook.page.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.assessment.measure.Recommendation;

/** How far systems are with what ATLAS recommends, in three steps. What a team decided against is in none of them. */
enum Progress {
    IN_PLACE("in place"),
    UNDER_WAY("under way"),
    NOT_CONSIDERED("not considered");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    /** {@code 2 in place, 1 under way}; empty where there is nothing to count. */
    static String of(List<Recommendation.State> states) {
        return Arrays.stream(values())
                .map(step -> states.stream().filter(step::holds).count() + " " + step.words)
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    /** A measure against other threats only was not considered against these. */
    private boolean holds(Recommendation.State state) {
        return switch (state) {
            case VERIFIED, IN_PLACE -> this == IN_PLACE;
            case IN_PROGRESS, PLANNED -> this == UNDER_WAY;
            case ELSEWHERE, NOT_CONSIDERED -> this == NOT_CONSIDERED;
            case REJECTED -> false;
        };
    }
}
