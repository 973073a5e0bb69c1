package org.stridebook.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One release of ATLAS, complete and checked: every id that one entry names exists, or was reported and left out. */
public final class Catalogue {

    private final String release;
    private final String source;
    private final Map<AtlasId, Tactic> tactics;
    private final Map<AtlasId, Technique> techniques;
    private final Map<AtlasId, AtlasMitigation> mitigations;
    private final Map<AtlasId, CaseStudy> caseStudies;
    private final Map<AtlasId, List<CaseStudy>> studiesOf;
    private final Map<AtlasId, List<Technique>> partsOf;

    /**
     * @param release as the data says: {@code 2026.09} or {@code 5.6.0}
     * @param source where it came from, for people: {@code bundled tables} or the file's name
     */
    public Catalogue(
            String release,
            String source,
            List<Tactic> tactics,
            List<Technique> techniques,
            List<AtlasMitigation> mitigations,
            List<CaseStudy> caseStudies) {
        this.release = release;
        this.source = source;
        this.tactics = index(tactics, Tactic::id);
        this.techniques = index(techniques, Technique::id);
        this.mitigations = index(mitigations, AtlasMitigation::id);
        this.caseStudies = index(caseStudies, CaseStudy::id);
        this.studiesOf = byTechnique(caseStudies);
        this.partsOf = byParent(techniques);
    }

    private static Map<AtlasId, List<CaseStudy>> byTechnique(List<CaseStudy> studies) {
        var map = new LinkedHashMap<AtlasId, List<CaseStudy>>();
        studies.forEach(study -> study.steps().stream()
                .map(CaseStudy.Step::technique)
                .distinct()
                .forEach(technique ->
                        map.computeIfAbsent(technique, key -> new ArrayList<>()).add(study)));
        map.replaceAll((technique, found) -> List.copyOf(found));
        return map;
    }

    private static Map<AtlasId, List<Technique>> byParent(List<Technique> techniques) {
        var map = new LinkedHashMap<AtlasId, List<Technique>>();
        for (Technique technique : techniques) {
            if (technique.parent() != null) {
                map.computeIfAbsent(technique.parent(), key -> new ArrayList<>())
                        .add(technique);
            }
        }
        map.replaceAll((parent, parts) -> List.copyOf(parts));
        return map;
    }

    private static <T> Map<AtlasId, T> index(List<T> items, Function<T, AtlasId> id) {
        var map = new LinkedHashMap<AtlasId, T>();
        items.forEach(item -> map.put(id.apply(item), item));
        return map;
    }

    public String release() {
        return release;
    }

    public String source() {
        return source;
    }

    /** In matrix order. */
    public List<Tactic> tactics() {
        return List.copyOf(tactics.values());
    }

    /** By id; sub-techniques follow their parent. */
    public List<Technique> techniques() {
        return List.copyOf(techniques.values());
    }

    /** By id. */
    public List<AtlasMitigation> mitigations() {
        return List.copyOf(mitigations.values());
    }

    /** By id. */
    public List<CaseStudy> caseStudies() {
        return List.copyOf(caseStudies.values());
    }

    public @Nullable Tactic tactic(AtlasId id) {
        return tactics.get(id);
    }

    public @Nullable Technique technique(AtlasId id) {
        return techniques.get(id);
    }

    public @Nullable AtlasMitigation mitigation(AtlasId id) {
        return mitigations.get(id);
    }

    public @Nullable CaseStudy caseStudy(AtlasId id) {
        return caseStudies.get(id);
    }

    /** Whether anything in this release has the id. */
    public boolean has(AtlasId id) {
        return techniques.containsKey(id)
                || tactics.containsKey(id)
                || mitigations.containsKey(id)
                || caseStudies.containsKey(id);
    }

    /** What people call the thing with this id: the full name of a technique; empty where there is none. */
    public String nameOf(AtlasId id) {
        Technique technique = techniques.get(id);
        Tactic tactic = tactics.get(id);
        AtlasMitigation mitigation = mitigations.get(id);
        CaseStudy study = caseStudies.get(id);
        return technique != null
                ? technique.fullName()
                : tactic != null
                        ? tactic.name()
                        : mitigation != null ? mitigation.name() : study != null ? study.name() : "";
    }

    /** Techniques of a tactic that are not sub-techniques, by id. */
    public List<Technique> techniquesOf(Tactic tactic) {
        return techniques.values().stream()
                .filter(technique ->
                        technique.parent() == null && technique.tactics().contains(tactic.id()))
                .toList();
    }

    /** Techniques of a tactic, each followed by its sub-techniques. */
    public List<Technique> techniquesWithSubsOf(Tactic tactic) {
        return techniquesOf(tactic).stream()
                .flatMap(technique -> Stream.concat(Stream.of(technique), subTechniquesOf(technique).stream()))
                .toList();
    }

    /** Sub-techniques of a technique, by id. */
    public List<Technique> subTechniquesOf(Technique technique) {
        return partsOf.getOrDefault(technique.id(), List.of());
    }

    /**
     * Who names one of these has thought of the technique: itself, the technique that it is part of, and its own parts. The part
     * beside it is not among them. An id that this release does not have stands alone.
     */
    public List<AtlasId> family(AtlasId id) {
        Technique technique = techniques.get(id);
        if (technique == null) {
            return List.of(id);
        }
        return Stream.of(
                        Stream.of(id),
                        Stream.ofNullable(technique.parent()),
                        subTechniquesOf(technique).stream().map(Technique::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /** Case studies in which a technique was used, by id. */
    public List<CaseStudy> caseStudiesOf(AtlasId technique) {
        return studiesOf.getOrDefault(technique, List.of());
    }
}
