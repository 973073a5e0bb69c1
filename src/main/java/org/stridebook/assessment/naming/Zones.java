package org.stridebook.assessment.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.table.Key;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Workshop;
import org.stridebook.workshop.Zone;

/** The trust zones of a workshop: those of its Trust zones sheet, then those that only components name. */
public final class Zones {

    private final Map<Key, Zone> byName = new LinkedHashMap<>();
    private final Map<String, Key> bySkeleton = new LinkedHashMap<>();

    public static Zones of(Workshop workshop) {
        var zones = new Zones();
        workshop.zones().forEach(zones::add);
        for (Component component : workshop.components()) {
            if (!component.zone().isBlank() && zones.canonical(component.zone()).equals(component.zone())) {
                zones.add(new Zone(component.zone(), null, "", List.of(), component.source()));
            }
        }
        return zones;
    }

    private void add(Zone zone) {
        Key key = Key.of(zone.name());
        byName.putIfAbsent(key, zone);
        bySkeleton.putIfAbsent(Likeness.of(zone.name()).skeleton(), key);
    }

    /** The zone's own name for what somebody wrote; as written where there is no such zone. */
    String canonical(String written) {
        Key key = bySkeleton.getOrDefault(Likeness.of(written).skeleton(), Key.of(written));
        Zone zone = byName.getOrDefault(Key.of(written), byName.get(key));
        return zone == null ? written : zone.name();
    }

    public List<Zone> all() {
        return new ArrayList<>(byName.values());
    }
}
