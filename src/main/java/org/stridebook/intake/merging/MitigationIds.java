package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.intake.words.IdRanges;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Threat;

/** Gives every measure an id of its own, the typed one or one made from its title, and the threats that it names. */
final class MitigationIds {

    private final Finds finds;
    private final List<String> threats;
    private final Map<String, Mitigation> taken = new LinkedHashMap<>();

    MitigationIds(List<Threat> threats, Finds finds) {
        this.threats = threats.stream().map(threat -> threat.id().value()).toList();
        this.finds = finds;
    }

    List<Mitigation> all(List<Mitigation> read) {
        List<Mitigation> mitigations = read.stream()
                .map(one -> with(one, one.id(), IdRanges.spread(one.threats(), threats)))
                .toList();
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
        return with(one, id, one.threats());
    }

    private static Mitigation with(Mitigation one, String id, List<String> threats) {
        return new Mitigation(
                id,
                one.title(),
                threats,
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
