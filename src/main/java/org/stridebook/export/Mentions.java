package org.stridebook.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasId;
import org.stridebook.export.NavigatorLayer.Mention;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Treatment;

/** Collects which threats name which technique. What was judged to be no threat is left out. */
final class Mentions {

    private final Map<AtlasId, List<Mention>> byTechnique = new TreeMap<>();

    void add(String threat, Treatment treatment, @Nullable RiskLevel level, Collection<AtlasId> techniques) {
        if (treatment == Treatment.NOT_A_THREAT) {
            return;
        }
        techniques.forEach(
                id -> byTechnique.computeIfAbsent(id, key -> new ArrayList<>()).add(new Mention(threat, level)));
    }

    Map<AtlasId, List<Mention>> byTechnique() {
        return byTechnique;
    }
}
