package org.stridebook.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.AttackChain.Known;
import org.stridebook.assessment.measure.ControlsInPlace;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.workshop.ThreatId;

/** Holds published attacks against one system. Built once for a system from its summary alone. */
public final class AttackChains {

    private final Summary system;
    private final Catalogue atlas;
    private final Map<AtlasId, Set<ThreatBrief>> threats = new HashMap<>();
    private final Map<ThreatId, List<Measure>> measures = new HashMap<>();

    public AttackChains(Summary system, Catalogue atlas) {
        this.system = system;
        this.atlas = atlas;
        system.threats().forEach(threat -> threat.techniques().forEach(id -> add(id, threat)));
        system.measures()
                .forEach(measure -> measure.threats()
                        .forEach(id -> measures.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(measure)));
    }

    /** A threat that names a technique has thought of its parts too, and one that names a part of the whole. */
    private void add(AtlasId id, ThreatBrief threat) {
        atlas.family(id)
                .forEach(one -> threats.computeIfAbsent(one, key -> new LinkedHashSet<>())
                        .add(threat));
    }

    /** The system's threats that name a technique, its parent or a part of it, each with what is in place for it. */
    public List<Known> known(AtlasId technique) {
        return threats.getOrDefault(technique, Set.of()).stream()
                .map(threat -> new Known(
                        threat,
                        ControlsInPlace.of(
                                atlas.technique(technique),
                                measures.getOrDefault(threat.id(), List.of()),
                                threat.recommendations())))
                .toList();
    }

    /** One attack, all its steps. */
    public AttackChain of(CaseStudy study) {
        var steps = new ArrayList<AttackChain.Step>();
        for (CaseStudy.Step step : study.steps()) {
            steps.add(new AttackChain.Step(steps.size() + 1, step, known(step.technique())));
        }
        return new AttackChain(system, study, steps);
    }
}
