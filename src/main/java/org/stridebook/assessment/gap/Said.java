package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.NistAnswer;

/**
 * What the team typed about a subcategory. Of several answers the least good status counts, and the earliest date; their texts
 * stand side by side.
 *
 * @param status null where nobody gave one
 * @param dues all dates as typed
 * @param locations where it was answered
 */
public record Said(
        @Nullable Status status,
        String evidence,
        String owner,
        @Nullable LocalDate due,
        String dues,
        List<Location> locations) {

    public Said {
        locations = List.copyOf(locations);
    }

    static Said of(List<NistAnswer> unsorted) {
        List<NistAnswer> answers = unsorted.stream()
                .sorted(Comparator.comparing(answer -> answer.source().place()))
                .toList();
        Status worst = answers.stream()
                .map(answer -> status(answer.status()))
                .min(Comparator.comparingInt(Status::goodness))
                .orElse(Status.NOT_ASSESSED);
        return new Said(
                worst == Status.NOT_ASSESSED ? null : worst,
                texts(answers, NistAnswer::evidence),
                texts(answers, NistAnswer::owner),
                answers.stream()
                        .map(NistAnswer::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                texts(answers, answer -> Objects.toString(answer.due(), "")),
                answers.stream()
                        .map(answer -> answer.source().at(Column.STATUS))
                        .toList());
    }

    /** Whether anything stands in the sheet, also without a status. */
    public boolean isAnything() {
        return !locations.isEmpty();
    }

    private static Status status(NistAnswer.Status status) {
        return switch (status) {
            case IN_PLACE -> Status.ADEQUATE;
            case PARTIAL -> Status.PARTIAL;
            case MISSING -> Status.MISSING;
            case NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            case NOT_ASSESSED -> Status.NOT_ASSESSED;
        };
    }

    private static String texts(List<NistAnswer> answers, Function<NistAnswer, String> text) {
        return answers.stream()
                .map(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
