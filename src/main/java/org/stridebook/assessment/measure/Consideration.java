package org.stridebook.assessment.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.measure.Recommendation.State;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.Mitigation;

/**
 * How far a team is with what ATLAS recommends against one threat: the furthest of all measures that name the same mitigation.
 *
 * @param measures those that treat the threat, or the whole system
 * @param existing what the threat's controls name
 * @param elsewhere what the measures against any threat name, other than rejected ones
 */
public record Consideration(List<Measure> measures, List<AtlasMitigation> existing, Set<AtlasMitigation> elsewhere) {

    public State of(AtlasMitigation mitigation, boolean namedByThreat) {
        State best = existing.contains(mitigation) ? State.IN_PLACE : State.NOT_CONSIDERED;
        if (namedByThreat && best == State.NOT_CONSIDERED) {
            best = State.PLANNED;
        }
        boolean rejected = false;
        for (Measure measure : measures) {
            if (measure.atlas().contains(mitigation)) {
                State state = State.of(measure.status());
                rejected |= state == State.REJECTED;
                best = state.compareTo(best) < 0 ? state : best;
            }
        }
        if (best == State.NOT_CONSIDERED) {
            return rejected ? State.REJECTED : elsewhere.contains(mitigation) ? State.ELSEWHERE : best;
        }
        return best;
    }

    /** What some measure names that was not rejected. */
    public static Set<AtlasMitigation> named(List<Measure> all) {
        return all.stream()
                .filter(measure -> measure.status() != Mitigation.Status.REJECTED)
                .flatMap(measure -> measure.atlas().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
