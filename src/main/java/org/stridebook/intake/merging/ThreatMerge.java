package org.stridebook.intake.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stridebook.intake.kinds.ThreatRow;
import org.stridebook.intake.problems.Finds;
import org.stridebook.intake.problems.IntakeProblems;
import org.stridebook.problem.Location;
import org.stridebook.table.Key;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.ThreatId;

/** Rows of all threat lists into threats: the same threat rated by several people becomes one with several votes. */
final class ThreatMerge {

    private final Elements elements;
    private final Finds finds;
    private final Map<String, List<ThreatGroup>> byId = new LinkedHashMap<>();
    private final List<ThreatGroup> groups = new ArrayList<>();
    private final TreeSet<String> taken = new TreeSet<>();

    ThreatMerge(Elements elements, Finds finds) {
        this.elements = elements;
        this.finds = finds;
    }

    /** In the order in which each threat first appears. */
    List<Threat> merge(List<ThreatRow> rows) {
        rows.stream().filter(row -> !isVoteOnly(row)).forEach(this::add);
        rows.stream().filter(ThreatMerge::isVoteOnly).forEach(this::addVote);
        groups.forEach(group -> taken.add(Key.of(group.typedId()).text()));
        var named = new ArrayList<Threat>();
        var unnamed = new ArrayList<Location>();
        for (ThreatGroup group : groups) {
            boolean derived = group.typedId().isEmpty() || group.isSecond();
            if (group.typedId().isEmpty()) {
                unnamed.add(group.lead().threat().source().at(Column.ID));
            }
            String id = derived ? derivedId(group) : group.typedId();
            if (group.isSecond() && !group.typedId().isEmpty()) {
                clash(first(group).lead(), group.lead(), id);
            }
            named.add(new MergedThreat(group, elements).threat(new ThreatId(id), derived));
        }
        if (!unnamed.isEmpty()) {
            String message = unnamed.size() == 1 ? "a threat has no id" : unnamed.size() + " threats have no id";
            finds.addAll(IntakeProblems.ID_DERIVED, unnamed, message + ", Stridebook made one", "fill the id column");
        }
        return List.copyOf(named);
    }

    /** A row with an id and ratings alone rates a threat that is written elsewhere. */
    private static boolean isVoteOnly(ThreatRow row) {
        return row.threat().title().isEmpty() && row.threat().scenario().isEmpty();
    }

    private void add(ThreatRow row) {
        String key = Key.of(row.id()).text();
        List<ThreatGroup> same = byId.computeIfAbsent(
                key.isEmpty() ? "\n" + Digest.of(row.element(), textOf(row)) : key, id -> new ArrayList<>());
        for (ThreatGroup group : same) {
            if (group.isSame(row)) {
                group.add(row, finds);
                return;
            }
        }
        var group = new ThreatGroup(row, !same.isEmpty());
        same.add(group);
        groups.add(group);
    }

    private void addVote(ThreatRow row) {
        List<ThreatGroup> same = byId.getOrDefault(Key.of(row.id()).text(), List.of());
        if (same.isEmpty()) {
            finds.add(
                    IntakeProblems.MISSING_REQUIRED_CELL,
                    row.threat().source().at(Column.ID),
                    "threat `" + row.id() + "` is rated, but no sheet describes it",
                    "write its scenario, or correct the id");
            add(row);
        } else {
            same.get(0).add(row, finds);
        }
    }

    private ThreatGroup first(ThreatGroup group) {
        return byId.getOrDefault(Key.of(group.typedId()).text(), List.of(group)).get(0);
    }

    /** {@code id} is what the second one is called from here on. */
    private void clash(ThreatRow first, ThreatRow second, String id) {
        List<Location> places = List.of(
                first.threat().source().at(Column.ID), second.threat().source().at(Column.ID));
        if (first.id().matches("\\d+")) {
            String message = "rows are numbered from the start again, so that a number names several threats;"
                    + " the later ones have ids that begin with AUTO-";
            finds.addAll(IntakeProblems.ID_RESTARTS, places, message, "number through all sheets, as in T-1, T-2");
        } else {
            String message =
                    "id `" + first.id() + "` names different threats; the later one is called `" + id + "` here";
            finds.addAll(IntakeProblems.DUPLICATE_ID, places, message, "give one of them another id");
        }
    }

    private static String textOf(ThreatRow row) {
        return row.threat().scenario().isEmpty()
                ? row.threat().title()
                : row.threat().scenario();
    }

    private String derivedId(ThreatGroup group) {
        String digest = "AUTO-" + Digest.of(group.typedId(), group.lead().element(), textOf(group.lead()));
        String id = digest;
        for (int i = 2; !taken.add(Key.of(id).text()); i++) {
            id = digest + "-" + i;
        }
        return id;
    }
}
