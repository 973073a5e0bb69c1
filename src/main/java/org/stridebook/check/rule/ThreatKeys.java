package org.stridebook.check.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.table.Key;

/** Ids of the threat list, for comparing with ids in other sheets. */
public final class ThreatKeys {

    private ThreatKeys() {}

    public static Set<Key> of(Assessment assessment) {
        return assessment.threats().stream()
                .map(threat -> Key.of(threat.id().value()))
                .collect(Collectors.toSet());
    }
}
