package org.stridebook.assessment.path;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.workshop.RiskLevel;

/**
 * A chain of at least two threats of one system, in the order in which an attacker would use them.
 *
 * @param others beginnings less grave than its first step, or as grave, that lead to its second step too
 */
public record AttackPath(List<PathStep> steps, List<Beginning> others) {

    public AttackPath {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /** A step that a chain can begin with, and the components crossed from there to the second step. */
    public record Beginning(PathStep step, List<AssessedElement> through) {

        public Beginning {
            through = List.copyOf(through);
        }
    }

    /** Of trails that differ in their first step alone. */
    static AttackPath of(List<Trail> alike) {
        return new AttackPath(
                alike.get(0).steps(),
                alike.stream()
                        .skip(1)
                        .map(Trail::steps)
                        .map(steps -> new Beginning(steps.get(0), steps.get(1).through()))
                        .toList());
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

    /** Whether a control in place stands in the way somewhere, whichever way it begins. */
    public boolean isCut() {
        return isCut(PathStep::isCut);
    }

    /** Whether something that stands against some steps stands in the way, whichever way it begins. */
    boolean isCut(Predicate<PathStep> against) {
        return steps.stream().skip(1).anyMatch(against)
                || (against.test(steps.get(0))
                        && others.stream().map(Beginning::step).allMatch(against));
    }
}
