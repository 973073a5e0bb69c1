package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;

/** Gives every measure an id of its own: the typed one, or one made from its title. */
final class MitigationIds {

    private final Finds finds;
    private final Map<String, Mitigation> taken = new LinkedHashMap<>();

    MitigationIds(Finds finds) {
        this.finds = finds;
    }

    List<Mitigation> all(List<Mitigation> mitigations) {
        mitigations.stream()
                .filter(one -> !one.id().isEmpty())
                .forEach(one -> taken.putIfAbsent(Key.of(one.id()).text(), one));
        var named = new ArrayList<Mitigation>();
        mitigations.forEach(one -> named.add(withId(one)));
        return List.copyOf(named);
    }

    private Mitigation withId(Mitigation one) {
        Mitigation owner = taken.get(Key.of(one.id()).text());
        if (one.equals(owner)) {
            return one;
        }
        if (owner != null) {
            finds.addAll(
                    IntakeProblems.DUPLICATE_ID,
                    List.of(owner.source().at(Column.ID), one.source().at(Column.ID)),
                    "id `" + one.id() + "` names different mitigations",
                    "give one of them another id");
        }
        String id = "AUTO-M-" + Digest.of(one.id(), one.title());
        for (int i = 2; taken.putIfAbsent(Key.of(id).text(), one) != null; i++) {
            id = "AUTO-M-" + Digest.of(one.id(), one.title()) + "-" + i;
        }
        return renamed(one, id);
    }

    private static Mitigation renamed(Mitigation one, String id) {
        return new Mitigation(
                id,
                one.title(),
                one.threats(),
                one.atlas(),
                one.status(),
                one.owner(),
                one.due(),
                one.effort(),
                one.ticket(),
                one.checkedBy(),
                one.evidence(),
                one.controls(),
                one.more(),
                one.source());
    }
}
