package org.stridebook.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;

/**
 * Finds the published attacks that are most like a threat. The closest one uses the most techniques that the threat names, then knows
 * the most steps in the system's other threats, then is the newest. Incidents come alone; exercises only where no incident fits.
 */
public final class ClosestAttacks {

    private static final Comparator<Match> CLOSEST_FIRST = Comparator.comparingInt(
                    (Match match) -> -match.shared().size())
            .thenComparing(match -> -match.chain().considered())
            .thenComparing(match -> match.chain().study().when(), Comparator.reverseOrder())
            .thenComparing(match -> match.chain().study().id());

    private final Catalogue atlas;
    private final AttackChains chains;

    /** For the threats of one system. */
    public ClosestAttacks(Summary system, Catalogue atlas) {
        this.atlas = atlas;
        this.chains = new AttackChains(system, atlas);
    }

    /** An attack with those of the threat's techniques that it uses. */
    public record Match(AttackChain chain, List<AtlasId> shared) {

        public Match {
            shared = List.copyOf(shared);
        }
    }

    /** The closest ones, at most {@code most}. */
    public List<Match> of(ThreatBrief threat, int most) {
        List<Match> incidents = matches(threat, CaseStudy::incident);
        List<Match> found = incidents.isEmpty() ? matches(threat, study -> !study.incident()) : incidents;
        return found.stream().sorted(CLOSEST_FIRST).limit(most).toList();
    }

    private List<Match> matches(ThreatBrief threat, Predicate<CaseStudy> wanted) {
        return atlas.caseStudies().stream()
                .filter(wanted)
                .map(study -> new Match(chains.of(study), shared(threat, study)))
                .filter(match -> !match.shared().isEmpty())
                .toList();
    }

    private List<AtlasId> shared(ThreatBrief threat, CaseStudy study) {
        Set<AtlasId> used =
                study.steps().stream().map(CaseStudy.Step::technique).collect(Collectors.toSet());
        return threat.techniques().stream()
                .filter(id -> chains.family(id).stream().anyMatch(used::contains))
                .toList();
    }
}
