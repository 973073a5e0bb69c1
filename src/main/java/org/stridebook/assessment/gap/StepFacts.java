package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlRoadmap.DueFrom;
import org.stridebook.assessment.gap.ControlRoadmap.Overlap;
import org.stridebook.assessment.gap.ControlRoadmap.Step;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.RiskLevel;

/** What is known of closing one gap: risk, effort, owner, date and what nobody considered yet. */
record StepFacts(Frameworks frameworks, Weights weights, Policy policy, LocalDate from, LocalDate asOf) {

    Step step(ControlGap gap, @Nullable Overlap overlap) {
        List<AssessedThreat> open = gap.shown().open();
        List<Measure> planned = gap.shown().planned();
        RiskLevel worst = open.stream()
                .map(threat -> threat.current().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<LocalDate> dates = planned.stream()
                .map(Measure::due)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        DueFrom dueFrom = gap.said().due() != null
                ? DueFrom.TYPED
                : !dates.isEmpty() ? DueFrom.MEASURE : open.isEmpty() ? DueFrom.NOBODY : DueFrom.POLICY;
        LocalDate due = due(gap, dates, dueFrom, worst);
        LocalDate first = dueFrom == DueFrom.MEASURE ? dates.get(0) : null;
        double risk = risk(open);
        return new Step(
                gap,
                risk,
                ControlOrder.pressure(gap, risk),
                worst,
                overlap,
                effort(planned),
                owner(gap, planned),
                due,
                dueFrom,
                first,
                isPast(due),
                isPast(first),
                missing(gap));
    }

    private boolean isPast(@Nullable LocalDate date) {
        return date != null && date.isBefore(asOf);
    }

    double risk(List<AssessedThreat> threats) {
        return threats.stream()
                .mapToDouble(threat -> weights.of(threat.current()))
                .sum();
    }

    private @Nullable LocalDate due(ControlGap gap, List<LocalDate> dates, DueFrom dueFrom, @Nullable RiskLevel worst) {
        return switch (dueFrom) {
            case TYPED -> gap.said().due();
            case MEASURE -> dates.get(dates.size() - 1);
            case POLICY -> from.plusDays(policy.fixDays(worst));
            case NOBODY -> null;
        };
    }

    private static Effort effort(List<Measure> planned) {
        return planned.stream()
                .map(Measure::effort)
                .filter(effort -> effort != Effort.UNKNOWN)
                .max(Comparator.naturalOrder())
                .orElse(Effort.UNKNOWN);
    }

    private static String owner(ControlGap gap, List<Measure> planned) {
        return gap.said().owner().isEmpty()
                ? planned.stream()
                        .map(Measure::owner)
                        .filter(owner -> !owner.isBlank())
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(", "))
                : gap.said().owner();
    }

    private List<AtlasMitigation> missing(ControlGap gap) {
        return gap.shown().open().stream()
                .flatMap(threat -> threat.recommendations().stream())
                .filter(one -> one.state() == Recommendation.State.NOT_CONSIDERED)
                .map(Recommendation::mitigation)
                .filter(mitigation -> frameworks.nistOf(mitigation.id()).contains(gap.id()))
                .distinct()
                .sorted(Comparator.comparing(AtlasMitigation::id))
                .toList();
    }
}
