package org.stridebook.assessment.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stridebook.table.Key;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/**
 * Keys of measures that come from threats. Such a key is the threat's id; only where a row of the Mitigations sheet has that id
 * already it says more, so that pages and tickets of all other systems keep theirs.
 */
final class MeasureKeys {

    private final Set<String> taken = new TreeSet<>();

    MeasureKeys(List<Mitigation> rows) {
        rows.forEach(row -> take(row.id()));
    }

    String ofCell(ThreatId threat) {
        String key = threat.value();
        for (int i = 1; !take(key); i++) {
            key = (i == 1 ? "cell-" : "cell-" + i + "-") + threat.value();
        }
        return key;
    }

    /** As keys, and as what pages and tickets make of them. */
    private boolean take(String key) {
        return taken.add(Slug.of(Key.of(key).text()).value());
    }
}
