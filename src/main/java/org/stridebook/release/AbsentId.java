package org.stridebook.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.reference.FormerId;

/**
 * An id that people may know but that the release of this run does not have.
 *
 * @param retired whether it was there once, and not merely later
 * @param where the release that dropped it, or that has it; empty where only a comparison shows that it is gone
 * @param successors ids of this release that took its place
 */
public record AbsentId(AtlasId id, String name, boolean retired, String where, List<AtlasId> successors) {

    public AbsentId {
        successors = List.copyOf(successors);
    }

    /** All that are known: retired ids, and what the release that this one is compared with has besides. By id. */
    public static List<AbsentId> of(Catalogue used, @Nullable Comparison comparison) {
        Map<AtlasId, AbsentId> found = new LinkedHashMap<>();
        FormerId.known()
                .forEach(former -> found.put(
                        former.id(),
                        new AbsentId(former.id(), former.name(), true, former.since(), former.successors())));
        if (comparison != null) {
            comparison.changes().forEach(change -> add(change, used, comparison, found));
        }
        return found.values().stream()
                .filter(one -> !used.has(one.id()))
                .map(one -> one.within(used))
                .sorted(java.util.Comparator.comparing(AbsentId::id))
                .toList();
    }

    private static void add(Change change, Catalogue used, Comparison comparison, Map<AtlasId, AbsentId> found) {
        boolean usedIsLater = comparison.to().release().equals(used.release());
        if (usedIsLater && change.what() == Change.What.RETIRED) {
            found.putIfAbsent(change.id(), new AbsentId(change.id(), change.name(), true, "", change.successors()));
        } else if (!usedIsLater && change.what() == Change.What.ADDED) {
            String later = comparison.to().release();
            found.putIfAbsent(change.id(), new AbsentId(change.id(), change.name(), false, later, List.of()));
        }
    }

    private AbsentId within(Catalogue used) {
        return new AbsentId(
                id, name, retired, where, successors.stream().filter(used::has).toList());
    }
}
