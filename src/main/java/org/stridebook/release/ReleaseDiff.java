package org.stridebook.release;

import static org.stridebook.release.Change.Thing.CASE_STUDY;
import static org.stridebook.release.Change.Thing.MITIGATION;
import static org.stridebook.release.Change.Thing.TACTIC;
import static org.stridebook.release.Change.Thing.TECHNIQUE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Maturity;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.reference.FormerId;

/** Finds what differs between two releases. Things are the same where their ids are, since ATLAS keeps ids when it renames. */
final class ReleaseDiff {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::thing).thenComparing(Change::what).thenComparing(Change::id);

    private final Catalogue from;
    private final Catalogue to;
    private final Map<AtlasId, List<AtlasId>> successors;
    private final List<Change> changes = new ArrayList<>();

    ReleaseDiff(Catalogue from, Catalogue to) {
        this.from = from;
        this.to = to;
        this.successors = FormerId.known().stream().collect(Collectors.toMap(FormerId::id, FormerId::successors));
    }

    List<Change> changes() {
        compare(TACTIC, from.tactics(), to.tactics(), Tactic::id, Tactic::name);
        compare(TECHNIQUE, from.techniques(), to.techniques(), Technique::id, Technique::name);
        compare(MITIGATION, from.mitigations(), to.mitigations(), AtlasMitigation::id, AtlasMitigation::name);
        compare(CASE_STUDY, from.caseStudies(), to.caseStudies(), CaseStudy::id, CaseStudy::name);
        for (Technique now : to.techniques()) {
            Technique then = from.technique(now.id());
            if (then != null) {
                compareHomes(then, now);
                compareMaturity(then, now);
            }
        }
        changes.sort(ORDER);
        return changes;
    }

    private <T> void compare(
            Change.Thing thing, List<T> then, List<T> now, Function<T, AtlasId> id, Function<T, String> name) {
        Map<AtlasId, T> before = index(then, id);
        Map<AtlasId, T> after = index(now, id);
        before.forEach((key, old) -> {
            T current = after.get(key);
            if (current == null) {
                add(Change.What.RETIRED, thing, key, from.nameOf(key), "", "");
            } else if (!name.apply(old).equals(name.apply(current))) {
                add(Change.What.RENAMED, thing, key, to.nameOf(key), from.nameOf(key), to.nameOf(key));
            }
        });
        after.keySet().stream()
                .filter(key -> !before.containsKey(key))
                .forEach(key -> add(Change.What.ADDED, thing, key, to.nameOf(key), "", ""));
    }

    private static <T> Map<AtlasId, T> index(List<T> items, Function<T, AtlasId> id) {
        var map = new LinkedHashMap<AtlasId, T>();
        items.forEach(item -> map.put(id.apply(item), item));
        return map;
    }

    private void add(Change.What what, Change.Thing thing, AtlasId id, String name, String then, String now) {
        List<AtlasId> next = what == Change.What.RETIRED ? successors.getOrDefault(id, List.of()) : List.<AtlasId>of();
        changes.add(new Change(
                what, thing, id, name, then, now, next.stream().filter(to::has).toList()));
    }

    /** Under other tactics, or part of another technique. */
    private void compareHomes(Technique then, Technique now) {
        boolean same = new HashSet<>(then.tactics()).equals(new HashSet<>(now.tactics()))
                && java.util.Objects.equals(then.parent(), now.parent());
        if (!same) {
            add(Change.What.MOVED, TECHNIQUE, now.id(), now.fullName(), home(then, from), home(now, to));
        }
    }

    private static String home(Technique technique, Catalogue atlas) {
        String tactics = technique.tactics().stream().map(atlas::nameOf).collect(Collectors.joining(", "));
        AtlasId parent = technique.parent();
        return parent == null ? tactics : atlas.nameOf(parent) + " (" + tactics + ")";
    }

    /** Releases before 5.0.0 say no maturity: nothing was raised when the first one did. */
    private void compareMaturity(Technique then, Technique now) {
        Maturity before = then.maturity();
        Maturity after = now.maturity();
        if (before != after && before != Maturity.UNKNOWN && after != Maturity.UNKNOWN) {
            var what = after.compareTo(before) > 0 ? Change.What.RAISED : Change.What.LOWERED;
            add(what, TECHNIQUE, now.id(), now.fullName(), before.word(), after.word());
        }
    }
}
