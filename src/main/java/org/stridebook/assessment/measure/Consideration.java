package org.stridebook.assessment.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.measure.Recommendation.State;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.ThreatId;

/**
 * How far a team is with what ATLAS recommends against one threat: the furthest of all measures that name the same mitigation.
 *
 * @param measures those that treat the threat, or the whole system
 * @param existing what the threat's controls name
 * @param elsewhere what the measures against any threat name, other than rejected ones
 */
public record Consideration(List<Measure> measures, List<AtlasMitigation> existing, Set<AtlasMitigation> elsewhere) {

    /** {@code planned}: whether the threat is open and its cell names the mitigation; a closed threat plans nothing any more. */
    public State of(AtlasMitigation mitigation, boolean planned) {
        State best = existing.contains(mitigation) ? State.IN_PLACE : State.NOT_CONSIDERED;
        if (planned && best == State.NOT_CONSIDERED) {
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
        return live(all).flatMap(measure -> measure.atlas().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The threats against which some measure names a mitigation that was not rejected, by id. */
    public static List<ThreatId> threatsWith(AtlasMitigation mitigation, List<Measure> all) {
        return live(all)
                .filter(measure -> measure.atlas().contains(mitigation))
                .flatMap(measure -> measure.threats().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Measure> live(List<Measure> all) {
        return all.stream().filter(measure -> measure.status() != Mitigation.Status.REJECTED);
    }
}
