package org.stridebook.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.measure.Recommendation;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;

/** Holds published attacks against one system. Built once for a system from its summary alone. */
public final class AttackChains {

    private final Summary system;
    private final Catalogue atlas;
    private final Map<AtlasId, Set<ThreatBrief>> threats = new HashMap<>();
    private final Map<AtlasId, AtlasMitigation> inPlace = new HashMap<>();

    public AttackChains(Summary system, Catalogue atlas) {
        this.system = system;
        this.atlas = atlas;
        system.threats().forEach(threat -> threat.techniques().forEach(id -> add(id, threat)));
        system.mitigationsInUse().stream()
                .filter(use -> use.state().isInPlace())
                .map(Recommendation::mitigation)
                .forEach(one -> inPlace.put(one.id(), one));
    }

    /** A threat that names a technique has thought of its parts too, and one that names a part of the whole. */
    private void add(AtlasId id, ThreatBrief threat) {
        family(id)
                .forEach(one -> threats.computeIfAbsent(one, key -> new LinkedHashSet<>())
                        .add(threat));
    }

    /** A technique with its parent or its parts. */
    Set<AtlasId> family(AtlasId id) {
        var family = new LinkedHashSet<AtlasId>();
        family.add(id);
        Technique technique = atlas.technique(id);
        if (technique != null) {
            atlas.subTechniquesOf(technique).forEach(sub -> family.add(sub.id()));
            if (technique.parent() != null) {
                family.add(technique.parent());
            }
        }
        return family;
    }

    /** One attack, all its steps. */
    public AttackChain of(CaseStudy study) {
        var steps = new ArrayList<AttackChain.Step>();
        for (CaseStudy.Step step : study.steps()) {
            // what nobody thought of is not called cut, whatever else is in place
            Set<ThreatBrief> known = threats.getOrDefault(step.technique(), Set.of());
            steps.add(new AttackChain.Step(
                    steps.size() + 1,
                    step,
                    List.copyOf(known),
                    known.isEmpty() ? List.of() : controls(step.technique())));
        }
        return new AttackChain(system, study, steps);
    }

    private List<AtlasMitigation> controls(AtlasId id) {
        Technique technique = atlas.technique(id);
        if (technique == null || inPlace.isEmpty()) {
            return List.of();
        }
        var wanted = new LinkedHashSet<>(technique.mitigations());
        Technique parent = technique.parent() == null ? null : atlas.technique(technique.parent());
        if (parent != null) {
            wanted.addAll(parent.mitigations());
        }
        return wanted.stream()
                .sorted()
                .filter(inPlace::containsKey)
                .map(inPlace::get)
                .toList();
    }
}
