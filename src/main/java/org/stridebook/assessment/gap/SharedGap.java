package org.stridebook.assessment.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.gap.ControlGap.Status;

/**
 * A subcategory that is a gap in at least one system.
 *
 * @param gaps in how many systems it is one
 * @param missing in how many of those nothing is there
 * @param claimed in how many of those it is only claimed, or the threat model speaks against what was said
 * @param risk sum of the open risk that touches it there
 */
public record SharedGap(String id, int gaps, int missing, int claimed, double risk) {

    /** Over all systems; the one that most systems have first, then the one with the most open risk, then in the framework's order. */
    public static List<SharedGap> of(List<List<ControlBrief>> systems) {
        Map<String, List<ControlBrief>> byId = new LinkedHashMap<>();
        systems.forEach(system -> system.stream()
                .filter(ControlBrief::isGap)
                .forEach(brief -> byId.computeIfAbsent(brief.id(), unused -> new ArrayList<>())
                        .add(brief)));
        var order = systems.stream()
                .flatMap(system -> system.stream().map(ControlBrief::id))
                .distinct()
                .toList();
        return order.stream()
                .filter(byId::containsKey)
                .map(id -> of(id, byId.getOrDefault(id, List.of())))
                .sorted(Comparator.comparingInt(SharedGap::gaps)
                        .thenComparingDouble(SharedGap::risk)
                        .reversed())
                .toList();
    }

    private static SharedGap of(String id, List<ControlBrief> gaps) {
        return new SharedGap(
                id,
                gaps.size(),
                (int) gaps.stream()
                        .filter(gap -> gap.status() == Status.MISSING)
                        .count(),
                (int) gaps.stream()
                        .filter(gap -> gap.claimed() || gap.disputed())
                        .count(),
                gaps.stream().mapToDouble(ControlBrief::risk).sum());
    }
}
