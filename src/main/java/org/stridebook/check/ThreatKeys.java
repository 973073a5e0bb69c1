package org.stridebook.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.table.Key;

/** Ids of the threat list, for comparing with ids in other sheets. */
final class ThreatKeys {

    private ThreatKeys() {}

    static Set<Key> of(Assessment assessment) {
        return assessment.threats().stream()
                .map(threat -> Key.of(threat.id().value()))
                .collect(Collectors.toSet());
    }
}
