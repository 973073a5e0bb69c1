package org.stridebook.assessment.path;

import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.workshop.Mitigation;

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

    /** The team's own measures against the threat that are there already, whether anybody checked them or not. */
    public List<Measure> measuresInPlace() {
        return threat.measures().stream()
                .filter(measure -> measure.status() == Mitigation.Status.IN_PLACE
                        || measure.status() == Mitigation.Status.VERIFIED)
                .filter(Stopping::canStop)
                .toList();
    }

    /** ATLAS mitigations in place that ATLAS recommends against the technique or its parent. */
    public List<AtlasMitigation> mitigationsInPlace() {
        return threat.recommendations().stream()
                .filter(one -> one.state().isInPlace())
                .map(Recommendation::mitigation)
                .filter(this::isAgainstIt)
                .filter(Stopping::canStop)
                .toList();
    }

    /** Whether ATLAS recommends something against the technique or its parent. */
    boolean isAgainstIt(AtlasMitigation mitigation) {
        AtlasId parent = technique.parent();
        return mitigation.techniques().contains(technique.id())
                || (parent != null && mitigation.techniques().contains(parent));
    }

    /** Whether a control in place stands in the way. */
    public boolean isCut() {
        return !measuresInPlace().isEmpty() || !mitigationsInPlace().isEmpty();
    }
}
