package org.stridebook.assessment.path;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The gravest chains of one system.
 *
 * @param paths gravest first: critical links, high links, length, few components crossed, threat ids; those that begin alike follow
 *     the gravest of them
 * @param forks the same, by their beginnings
 * @param beside high threats in none of them
 * @param more whether there are others that are not listed
 * @param outside names of the zones that are trusted least; none where the sheets do not say
 * @param firstCut what would cut most of them, or null
 * @param missing why there are none, or null where there are some
 */
public record AttackPaths(
        List<AttackPath> paths,
        List<Fork> forks,
        List<Beside> beside,
        boolean more,
        List<String> outside,
        @Nullable FirstCut firstCut,
        @Nullable Missing missing) {

    public AttackPaths {
        paths = List.copyOf(paths);
        forks = List.copyOf(forks);
        beside = List.copyOf(beside);
        outside = List.copyOf(outside);
    }

    /** What the sheets lack for a chain; the first thing to add. */
    public enum Missing {
        /** No threat is open. */
        OPEN_THREATS,
        /** No open threat names an ATLAS technique that has a tactic. */
        TECHNIQUES,
        /** Those that do name no component or data flow of the lists. */
        PLACES,
        /** There are several components, and no data flow leads from one to another. */
        FLOWS,
        /** No threat stands where an outsider can begin. */
        BEGINNING,
        /** Nothing leads on from the threats where an outsider can begin. */
        LINKS
    }
}
