package org.stridebook.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;

/**
 * Finds the published attacks that are most like a threat. The closest one uses the most techniques that the threat names, then the
 * most of them that are about AI, then has the most steps that any threat of the system knows, then is the newest. Incidents come
 * alone; exercises only where no incident fits.
 */
public final class ClosestAttacks {

    private static final Comparator<Match> CLOSEST_FIRST = Comparator.comparingInt(
                    (Match match) -> -match.shared().size())
            .thenComparing(match -> -match.ofAi())
            .thenComparing(match -> -match.chain().considered())
            .thenComparing(match -> match.chain().study().when(), Comparator.reverseOrder())
            .thenComparing(match -> match.chain().study().id());

    private final Catalogue atlas;
    private final Map<AtlasId, Set<AtlasId>> used = new HashMap<>();

    public ClosestAttacks(Catalogue atlas) {
        this.atlas = atlas;
        atlas.caseStudies().forEach(study -> used.put(study.id(), techniques(study)));
    }

    /** What it uses, with parents and parts: a threat that names one of these is like it. */
    private Set<AtlasId> techniques(CaseStudy study) {
        return study.steps().stream()
                .flatMap(step -> atlas.family(step.technique()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * An attack with those of the threat's techniques that it uses.
     *
     * @param ofAi how many of them are about AI; ATT&amp;CK has the others too, for any computer system
     */
    public record Match(AttackChain chain, List<AtlasId> shared, int ofAi) {

        public Match {
            shared = List.copyOf(shared);
        }

        /** One technique in common, and one that says nothing about AI. */
        public boolean isWeak() {
            return shared.size() == 1 && ofAi == 0;
        }
    }

    /** How near anything published comes to a threat. */
    public enum Likeness {
        INCIDENT,
        EXERCISE,
        NO_CASE,
        NO_TECHNIQUE
    }

    public Likeness likeness(ThreatBrief threat) {
        if (threat.techniques().isEmpty()) {
            return Likeness.NO_TECHNIQUE;
        }
        return like(threat, CaseStudy::incident).findAny().isPresent()
                ? Likeness.INCIDENT
                : like(threat, study -> true).findAny().isPresent() ? Likeness.EXERCISE : Likeness.NO_CASE;
    }

    /** The closest ones, at most {@code most}, held against the threat's system. */
    public List<Match> of(ThreatBrief threat, AttackChains chains, int most) {
        boolean incidents = likeness(threat) == Likeness.INCIDENT;
        return like(threat, study -> study.incident() == incidents)
                .map(study -> match(threat, study, chains))
                .sorted(CLOSEST_FIRST)
                .limit(most)
                .toList();
    }

    private Stream<CaseStudy> like(ThreatBrief threat, Predicate<CaseStudy> wanted) {
        return atlas.caseStudies().stream()
                .filter(wanted)
                .filter(study -> !shared(threat, study).isEmpty());
    }

    private Match match(ThreatBrief threat, CaseStudy study, AttackChains chains) {
        List<AtlasId> shared = shared(threat, study);
        return new Match(chains.of(study), shared, (int)
                shared.stream().filter(this::isOfAi).count());
    }

    private List<AtlasId> shared(ThreatBrief threat, CaseStudy study) {
        Set<AtlasId> all = used.getOrDefault(study.id(), Set.of());
        return threat.techniques().stream().filter(all::contains).toList();
    }

    private boolean isOfAi(AtlasId id) {
        Technique technique = atlas.technique(id);
        return technique != null && technique.attackId().isEmpty();
    }
}
