package org.stridebook.page.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Tone;
import org.stridebook.workshop.RiskLevel;

/** Which threats of one system or of all name which technique and which framework item, each list in the order of the threats. */
public final class TechniqueUse {

    private final Map<AtlasId, List<ThreatBrief>> byTechnique = new TreeMap<>();
    private final Map<FrameworkRef, List<ThreatBrief>> byItem = new TreeMap<>();

    private TechniqueUse() {}

    static TechniqueUse of(Portfolio portfolio) {
        return of(portfolio.systems().stream().flatMap(system -> system.threats().stream()));
    }

    public static TechniqueUse of(Stream<ThreatBrief> threats) {
        var use = new TechniqueUse();
        threats.forEach(use::add);
        return use;
    }

    private void add(ThreatBrief threat) {
        threat.techniques()
                .forEach(id -> byTechnique
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(threat));
        threat.frameworks()
                .forEach(item ->
                        byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(threat));
    }

    /** Those that some threat names, by id. */
    public Set<AtlasId> techniques() {
        return Collections.unmodifiableSet(byTechnique.keySet());
    }

    public List<ThreatBrief> of(AtlasId technique) {
        return byTechnique.getOrDefault(technique, List.of());
    }

    /** Threats that name a technique or one of its sub-techniques. */
    public List<ThreatBrief> withSubs(Technique technique, Catalogue atlas) {
        return of(Stream.concat(Stream.of(technique), atlas.subTechniquesOf(technique).stream())
                .map(Technique::id)
                .toList());
    }

    /** Threats that name a technique, its parent or a part of it. */
    public List<ThreatBrief> ofFamily(AtlasId id, Catalogue atlas) {
        return of(atlas.family(id));
    }

    /**
     * Techniques that threats have considered: they name it, the technique that it is part of, or one of its own parts. Who wrote
     * "prompt injection" has thought of indirect prompt injection, and the other way round.
     */
    public Set<AtlasId> considered(Catalogue atlas) {
        return byTechnique.keySet().stream()
                .flatMap(id -> atlas.family(id).stream())
                .collect(Collectors.toSet());
    }

    /** Threats that name any of the techniques, each once. */
    public List<ThreatBrief> of(Collection<AtlasId> techniques) {
        return techniques.stream().flatMap(id -> of(id).stream()).distinct().toList();
    }

    public List<ThreatBrief> of(FrameworkRef item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** The worst level of the open ones in words, quiet where there are none. */
    public static Badge worst(Collection<ThreatBrief> threats) {
        RiskLevel level = worstOpen(threats);
        boolean unrated = level == null && threats.stream().anyMatch(ThreatBrief::isOpen);
        return level != null || unrated ? Badges.of(level) : new Badge("none open", Tone.QUIET);
    }

    private static @Nullable RiskLevel worstOpen(Collection<ThreatBrief> threats) {
        return threats.stream()
                .filter(ThreatBrief::isOpen)
                .flatMap(threat -> Stream.ofNullable(threat.current().level()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
