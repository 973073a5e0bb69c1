package org.stridebook.assessment.path;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/** A chain of at least two threats of one system, in the order in which an attacker would use them. */
public record AttackPath(List<PathStep> steps) {

    public AttackPath {
        steps = List.copyOf(steps);
    }

    /** The level of its worst threat as of today, or null where none is rated. */
    public @Nullable RiskLevel worst() {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.threat().current().level()).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Threats that are high or critical. */
    public int high() {
        return (int)
                steps.stream().filter(step -> step.threat().current().isHigh()).count();
    }

    /** Whether a control in place stands in the way somewhere. */
    public boolean isCut() {
        return steps.stream().anyMatch(PathStep::isCut);
    }
}
