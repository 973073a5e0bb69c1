package org.stridebook.assessment.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.Catalogue;
import org.stridebook.workshop.ThreatId;

/** An open threat that is high or critical and stands in none of the chains shown, and why. */
public record Beside(AssessedThreat threat, Why why) {

    /** The first thing that is missing. */
    public enum Why {
        /** It names no ATLAS technique that has a tactic. */
        TECHNIQUE,
        /** It names no component or data flow of the lists. */
        PLACE,
        /** No earlier step of somebody from outside leads to it. */
        WAY,
        /** Somebody from outside can begin with it, and nothing leads on. */
        ALONE,
        /** It is a link only of chains that are less grave than those shown. */
        LESS_GRAVE
    }

    static List<Beside> of(List<AssessedThreat> threats, Catalogue atlas, List<AttackPath> paths, PathSearch search) {
        Set<ThreatId> inChains = paths.stream()
                .flatMap(path -> path.steps().stream())
                .map(step -> step.threat().id())
                .collect(Collectors.toSet());
        Set<ThreatId> reached = search.reached();
        Set<ThreatId> linked = search.linked();
        var beside = new ArrayList<Beside>();
        for (AssessedThreat threat : threats) {
            if (threat.isOpenHigh() && !inChains.contains(threat.id())) {
                beside.add(new Beside(threat, why(threat, atlas, reached, linked)));
            }
        }
        return beside;
    }

    private static Why why(AssessedThreat threat, Catalogue atlas, Set<ThreatId> reached, Set<ThreatId> linked) {
        if (Ground.tactics(threat, atlas).isEmpty()) {
            return Why.TECHNIQUE;
        }
        if (threat.elements().isEmpty()) {
            return Why.PLACE;
        }
        if (!reached.contains(threat.id())) {
            return Why.WAY;
        }
        return linked.contains(threat.id()) ? Why.LESS_GRAVE : Why.ALONE;
    }
}
