package org.stridebook.assessment.plan;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.rating.Weights;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.workshop.ThreatId;

/** An open threat while the roadmap is made: what treatment takes away from it, and which of its measures are still missing. */
final class OpenThreat {

    private final AssessedThreat threat;
    private final double weight;
    private final double removed;
    private final List<Measure> needs;
    private final List<Measure> left;

    OpenThreat(AssessedThreat threat, Weights weights) {
        this.threat = threat;
        this.weight = weights.of(threat.current());
        this.removed = threat.hasResidual() ? weights.removed(threat.current(), threat.after()) : weight;
        this.needs = threat.liveMeasures().stream()
                .filter(measure -> measure.status().isUnfinished())
                .toList();
        this.left = new ArrayList<>(needs);
    }

    ThreatId id() {
        return threat.id();
    }

    double weight() {
        return weight;
    }

    /** Its weight, less what the typed residual rating leaves. */
    double removed() {
        return removed;
    }

    /** Whether its measures change nothing by the team's own residual rating. */
    boolean isUnmoved() {
        return weight > 0 && removed == 0;
    }

    boolean isTreated() {
        return !needs.isEmpty();
    }

    boolean isTouched() {
        return left.size() < needs.size();
    }

    boolean isClosed() {
        return isTreated() && left.isEmpty();
    }

    boolean isLast(Measure measure) {
        return left.size() == 1 && left.contains(measure);
    }

    /**
     * What counts for a measure that is still missing. One that prevents has an equal share of what is left to do. One that only
     * finds or records has but its equal part of the whole, and only once all that prevents is there: before, it has nothing to test.
     */
    double share(Measure measure) {
        if (!measure.finds()) {
            return removed / left.size();
        }
        return left.stream().allMatch(Measure::finds) ? removed / needs.size() : 0;
    }

    void done(Measure measure) {
        left.remove(measure);
    }
}
