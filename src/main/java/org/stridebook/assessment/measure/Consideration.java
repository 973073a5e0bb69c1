package org.stridebook.assessment.measure;

import java.util.List;
import org.stridebook.assessment.measure.Recommendation.State;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.workshop.Mitigation;

/** How far a team is with what ATLAS recommends: the furthest of all measures that name the same mitigation. */
public record Consideration(List<Measure> measures, List<AtlasMitigation> existing) {

    public State of(AtlasMitigation mitigation, boolean namedByThreat) {
        State best = existing.contains(mitigation) ? State.IN_PLACE : State.NOT_CONSIDERED;
        if (namedByThreat && best == State.NOT_CONSIDERED) {
            best = State.PLANNED;
        }
        boolean rejected = false;
        for (Measure measure : measures) {
            if (measure.atlas().contains(mitigation)) {
                rejected |= measure.status() == Mitigation.Status.REJECTED;
                State state = of(measure.status());
                best = state.compareTo(best) < 0 ? state : best;
            }
        }
        return rejected && best == State.NOT_CONSIDERED ? State.REJECTED : best;
    }

    private static State of(Mitigation.Status status) {
        return switch (status) {
            case IN_PLACE, VERIFIED -> State.IN_PLACE;
            case PLANNED, IN_PROGRESS -> State.PLANNED;
            case REJECTED -> State.NOT_CONSIDERED;
        };
    }
}
