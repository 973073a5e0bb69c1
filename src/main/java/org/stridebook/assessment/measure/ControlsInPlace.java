package org.stridebook.assessment.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Technique;

/**
 * What is in place for one threat against one technique and can stop it: what only finds or records stops nobody. Every page that calls a step cut, or a threat without a control, asks here.
 *
 * @param measures the team's own that treat the threat, checked or not
 * @param mitigations what ATLAS recommends against the technique or its parent, as far as it is in place for the threat
 */
public record ControlsInPlace(List<Measure> measures, List<Recommendation> mitigations) {

    public ControlsInPlace {
        measures = List.copyOf(measures);
        mitigations = List.copyOf(mitigations);
    }

    /**
     * Of all that treats a threat and is recommended against it.
     *
     * @param technique null where this release of ATLAS does not have it
     */
    public static ControlsInPlace of(
            @Nullable Technique technique, List<Measure> treating, List<Recommendation> recommended) {
        return new ControlsInPlace(
                treating.stream()
                        .filter(measure -> measure.status().isInPlace() && !measure.finds())
                        .toList(),
                recommended.stream()
                        .filter(one -> one.state().isInPlace())
                        .filter(one -> technique != null && one.mitigation().helpsAgainst(technique))
                        .filter(one -> !FindingMeasures.isFinding(one.mitigation()))
                        .toList());
    }

    public boolean isEmpty() {
        return measures.isEmpty() && mitigations.isEmpty();
    }
}
