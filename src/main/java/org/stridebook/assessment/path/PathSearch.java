package org.stridebook.assessment.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stridebook.assessment.path.Ground.Onward;
import org.stridebook.workshop.ThreatId;

/**
 * Finds the gravest chains without walking all of them. Tactics only ever come later, so no chain comes back to a step, and the
 * best rests of chains can be made from the last tactic to the first: each step keeps as many of them as are shown, one for each
 * threat that they end with. The work grows with the number of links, never with that of chains.
 */
final class PathSearch {

    private final Ground ground;
    private final int most;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, List<Onward>> next = new HashMap<>();
    private final BitSet continued = new BitSet();
    private final Map<Integer, List<Trail>> rests = new HashMap<>();

    PathSearch(Ground ground, Outside outside, int most) {
        this.ground = ground;
        this.most = most;
        ground.firsts().stream()
                .filter(first -> outside.canBegin(ground.step(first)))
                .forEach(starts::add);
    }

    /** Threats that somebody from outside gets to, in a chain or at its beginning. */
    Set<ThreatId> reached() {
        return next.keySet().stream()
                .map(number -> ground.step(number).threat().id())
                .collect(Collectors.toSet());
    }

    /** Those that lead to another one or that another one leads to. */
    Set<ThreatId> linked() {
        return next.entrySet().stream()
                .filter(entry ->
                        continued.get(entry.getKey()) || !entry.getValue().isEmpty())
                .map(entry -> ground.step(entry.getKey()).threat().id())
                .collect(Collectors.toSet());
    }

    boolean hasStart() {
        return !starts.isEmpty();
    }

    /**
     * At most one more than asked for, gravest first, which tells whether there are others. Those that differ in their first step
     * alone are together.
     */
    List<List<Trail>> find() {
        walk();
        IntStream.range(0, ground.size())
                .filter(next::containsKey)
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer number) -> -ground.step(number).tactic().position()))
                .forEach(number -> rests.put(number, restsFrom(number)));
        record Ends(ThreatId begin, ThreatId end) {}
        var best = new HashMap<Ends, Trail>();
        starts.stream()
                .filter(start -> !continued.get(start))
                .flatMap(start -> rests.getOrDefault(start, List.of()).stream())
                .filter(trail -> trail.length() > 1)
                .forEach(trail -> best.merge(new Ends(trail.begin(), trail.end()), trail, PathSearch::graver));
        var alike = new LinkedHashMap<List<Integer>, List<Trail>>();
        best.values().stream()
                .sorted(Trail.GRAVEST_FIRST)
                .forEach(trail -> alike.computeIfAbsent(trail.numbersAfterFirst(), key -> new ArrayList<>())
                        .add(trail));
        return alike.values().stream().limit(most + 1L).toList();
    }

    /** All steps that somebody gets to; a start that another step leads to begins no chain of its own. */
    private void walk() {
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            int number = waiting.remove();
            if (!next.containsKey(number)) {
                List<Onward> following = ground.next(number);
                next.put(number, following);
                following.stream().map(Onward::number).forEach(one -> {
                    continued.set(one);
                    waiting.add(one);
                });
            }
        }
    }

    private List<Trail> restsFrom(int number) {
        PathStep step = ground.step(number);
        var best = new HashMap<ThreatId, Trail>();
        for (Onward onward : next.getOrDefault(number, List.of())) {
            for (Trail rest : restsWithout(step.threat().id(), onward.number())) {
                best.merge(rest.end(), Trail.of(number, step, rest.after(onward.through())), PathSearch::graver);
            }
        }
        return best.isEmpty() ? List.of(Trail.of(number, step, null)) : gravest(best.values());
    }

    /** No threat comes twice in a chain; where every rest comes back to it, the rests stop before they do. */
    private List<Trail> restsWithout(ThreatId threat, int number) {
        List<Trail> all = rests.getOrDefault(number, List.of());
        List<Trail> others = all.stream().filter(rest -> !rest.uses(threat)).toList();
        return others.isEmpty() ? all.stream().map(rest -> rest.before(threat)).toList() : others;
    }

    private static Trail graver(Trail one, Trail other) {
        return Trail.GRAVEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private List<Trail> gravest(Collection<Trail> trails) {
        return trails.stream().sorted(Trail.GRAVEST_FIRST).limit(most + 1L).toList();
    }
}
