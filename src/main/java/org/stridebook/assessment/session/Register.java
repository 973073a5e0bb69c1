package org.stridebook.assessment.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.rating.RatedThreat;
import org.stridebook.table.Key;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/** The threats of one session rated and with their treatment as of a day, by id as a key: all that another session compares with. */
public record Register(Map<Key, TreatedThreat> threats) {

    public static Register of(Workshop workshop, RiskScheme scheme, LocalDate asOf) {
        Map<Key, List<Mitigation>> measures = measures(workshop);
        var threats = new LinkedHashMap<Key, TreatedThreat>();
        for (Threat threat : workshop.threats()) {
            Key id = Key.of(threat.id().value());
            threats.put(
                    id,
                    TreatedThreat.of(
                            threat,
                            RatedThreat.of(threat, scheme),
                            workshop.decisions(),
                            measures.getOrDefault(id, List.of()),
                            asOf));
        }
        return new Register(threats);
    }

    private static Map<Key, List<Mitigation>> measures(Workshop workshop) {
        var byThreat = new LinkedHashMap<Key, List<Mitigation>>();
        for (Mitigation mitigation : workshop.mitigations()) {
            for (String threat : mitigation.threats()) {
                byThreat.computeIfAbsent(Key.of(threat), unused -> new ArrayList<>())
                        .add(mitigation);
            }
        }
        return byThreat;
    }

    public LevelCounts open() {
        return threats.values().stream()
                .filter(threat -> threat.treatment().isOpen())
                .map(threat -> LevelCounts.NONE.plus(threat.current().level()))
                .reduce(LevelCounts.NONE, LevelCounts::plus);
    }
}
