package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Chains that begin alike.
 *
 * @param shared how many steps they have in common; 0 where it is one chain alone
 */
public record Fork(List<AttackPath> paths, int shared) {

    /** Chains that share fewer steps at their beginning are told one by one. */
    private static final int FEWEST_SHARED = 2;

    public Fork {
        paths = List.copyOf(paths);
    }

    /** In the order of the gravest of each. */
    static List<Fork> of(List<AttackPath> paths) {
        var alike = new LinkedHashMap<List<PathStep>, List<AttackPath>>();
        for (AttackPath path : paths) {
            List<PathStep> steps = path.steps();
            alike.computeIfAbsent(steps.subList(0, Math.min(FEWEST_SHARED, steps.size() - 1)), key -> new ArrayList<>())
                    .add(path);
        }
        return alike.values().stream()
                .map(group -> new Fork(group, group.size() == 1 ? 0 : shared(group)))
                .toList();
    }

    /** Each keeps a step of its own. */
    private static int shared(List<AttackPath> paths) {
        List<PathStep> first = paths.get(0).steps();
        int shared = 0;
        while (isShared(paths, first, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean isShared(List<AttackPath> paths, List<PathStep> first, int step) {
        return paths.stream()
                .allMatch(path ->
                        step < path.steps().size() - 1 && path.steps().get(step).equals(first.get(step)));
    }
}
