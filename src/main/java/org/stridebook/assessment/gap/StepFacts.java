package org.stridebook.assessment.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlRoadmap.DueFrom;
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
import org.stridebook.workshop.ThreatId;

/** What is known of closing one gap: risk, effort, owner, date and what nobody considered yet. */
record StepFacts(Frameworks frameworks, Weights weights, Policy policy, LocalDate from) {

    Step step(ControlGap gap, List<ThreatId> newly) {
        List<AssessedThreat> open = gap.shown().open();
        List<Measure> planned = gap.shown().planned();
        RiskLevel worst = open.stream()
                .map(threat -> threat.current().level())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate ofMeasure = planned.stream()
                .map(Measure::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        DueFrom dueFrom = gap.said().due() != null
                ? DueFrom.TYPED
                : ofMeasure != null ? DueFrom.MEASURE : open.isEmpty() ? DueFrom.NOBODY : DueFrom.POLICY;
        return new Step(
                gap,
                risk(open),
                worst,
                newly,
                effort(planned),
                owner(gap, planned),
                due(gap, ofMeasure, dueFrom, worst),
                dueFrom,
                missing(gap));
    }

    double risk(List<AssessedThreat> threats) {
        return threats.stream()
                .mapToDouble(threat -> weights.of(threat.current()))
                .sum();
    }

    private @Nullable LocalDate due(
            ControlGap gap, @Nullable LocalDate ofMeasure, DueFrom dueFrom, @Nullable RiskLevel worst) {
        return switch (dueFrom) {
            case TYPED -> gap.said().due();
            case MEASURE -> ofMeasure;
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
