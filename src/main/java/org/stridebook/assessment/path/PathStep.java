package org.stridebook.assessment.path;

import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.measure.ControlsInPlace;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;

/**
 * One link of a chain: an open threat at one of its elements.
 *
 * @param tactic what the attacker wants here; one of the technique's
 * @param through components crossed since the step before, where nothing needs to happen
 */
public record PathStep(
        AssessedThreat threat,
        AssessedElement element,
        Tactic tactic,
        Technique technique,
        List<AssessedElement> through) {

    public PathStep {
        through = List.copyOf(through);
    }

    PathStep after(List<AssessedElement> crossed) {
        return new PathStep(threat, element, tactic, technique, crossed);
    }

    /** What stands in the way. */
    public ControlsInPlace controls() {
        return ControlsInPlace.of(technique, threat.measures(), threat.recommendations());
    }

    /** Whether a control in place stands in the way. */
    public boolean isCut() {
        return !controls().isEmpty();
    }
}
