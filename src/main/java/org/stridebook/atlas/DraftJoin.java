package org.stridebook.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Problems;

/** Turns a draft into a catalogue: checks every link, lets sub-techniques inherit, and joins techniques with their mitigations. */
final class DraftJoin {

    private final Draft draft;
    private final Problems problems;
    private final Map<AtlasId, Draft.OfTechnique> techniques = new LinkedHashMap<>();
    private final Map<AtlasId, Integer> positions = new HashMap<>();
    private final Map<AtlasId, Set<AtlasId>> mitigationsOf = new HashMap<>();
    private final Map<AtlasId, List<AtlasId>> tacticsOf = new HashMap<>();
    private final OfficialText texts;
    private final OwnSummaries summaries = new OwnSummaries(AtlasReader.bundled());

    DraftJoin(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        var known = new LinkedHashSet<AtlasId>();
        draft.tactics().forEach(one -> {
            known.add(one.entry().id());
            positions.put(one.entry().id(), positions.size() + 1);
        });
        draft.techniques().forEach(one -> {
            known.add(one.entry().id());
            techniques.put(one.entry().id(), one);
        });
        draft.mitigations().forEach(one -> known.add(one.entry().id()));
        draft.studies().forEach(one -> known.add(one.entry().id()));
        texts = new OfficialText(known, problems);
    }

    Catalogue join(String source) {
        reportSharedAttackIds();
        techniques.values().forEach(one -> tacticsOf.put(one.entry().id(), tactics(one)));
        List<AtlasMitigation> mitigations =
                sorted(draft.mitigations().stream().map(this::mitigation).toList(), AtlasMitigation::id);
        List<Technique> joined =
                sorted(draft.techniques().parallelStream().map(this::technique).toList(), Technique::id);
        List<CaseStudy> studies =
                sorted(draft.studies().parallelStream().map(this::study).toList(), CaseStudy::id);
        List<Tactic> tactics = draft.tactics().stream().map(this::tactic).toList();
        return new Catalogue(draft.release(), source, tactics, joined, mitigations, studies);
    }

    private static <T> List<T> sorted(List<T> items, java.util.function.Function<T, AtlasId> id) {
        return items.stream().sorted(Comparator.comparing(id)).toList();
    }

    private void reportSharedAttackIds() {
        var owners = new HashMap<String, Draft.OfTechnique>();
        for (Draft.OfTechnique one : draft.techniques()) {
            Draft.OfTechnique other = one.attackId().isEmpty() ? null : owners.putIfAbsent(one.attackId(), one);
            if (other != null && !isFamily(one, other)) {
                problems.add(AtlasProblems.SHARED_ATTACK_ID.at(
                        List.of(other.entry().at(), one.entry().at()),
                        "`" + other.entry().id() + "` and `" + one.entry().id() + "` both name `" + one.attackId()
                                + "`",
                        ""));
            }
        }
    }

    private static boolean isFamily(Draft.OfTechnique one, Draft.OfTechnique other) {
        String a = one.entry().id().value();
        String b = other.entry().id().value();
        return a.startsWith(b + ".") || b.startsWith(a + ".");
    }

    private Tactic tactic(Draft.OfTactic one) {
        Draft.Entry entry = one.entry();
        int position = positions.getOrDefault(entry.id(), 0);
        return new Tactic(
                entry.id(), entry.name(), position, summaries.of(entry), texts.html(entry.prose(), entry.at()));
    }

    private List<AtlasId> tactics(Draft.OfTechnique one) {
        List<AtlasId> own = existing(one.entry(), one.tactics(), positions.keySet());
        Draft.OfTechnique parent = own.isEmpty() ? parent(one) : null;
        List<AtlasId> all = parent == null ? own : existing(parent.entry(), parent.tactics(), positions.keySet());
        return all.stream()
                .sorted(Comparator.comparing(id -> positions.getOrDefault(id, 0)))
                .toList();
    }

    private Draft.@Nullable OfTechnique parent(Draft.OfTechnique one) {
        Draft.Link link = one.parent();
        if (link == null) {
            return null;
        }
        List<AtlasId> ids = existing(one.entry(), List.of(link), techniques.keySet());
        return ids.isEmpty() ? null : techniques.get(ids.get(0));
    }

    /** The targets that exist, each once; what is dropped is reported. */
    private List<AtlasId> existing(Draft.Entry from, List<Draft.Link> links, Set<AtlasId> allowed) {
        var ids = new LinkedHashSet<AtlasId>();
        for (Draft.Link link : links) {
            AtlasId id = AtlasId.isId(link.target()) ? new AtlasId(link.target()) : null;
            if (id == null || !allowed.contains(id)) {
                problems.add(AtlasProblems.DANGLING_ID.at(
                        link.at(),
                        "`" + from.id() + "` names `" + link.target() + "`, which is not in the file",
                        "the link is left out"));
            } else if (!ids.add(id)) {
                problems.add(
                        AtlasProblems.REPEATED_LINK.at(link.at(), "`" + from.id() + "` lists `" + id + "` twice", ""));
            }
        }
        return List.copyOf(ids);
    }

    private Technique technique(Draft.OfTechnique one) {
        Draft.Entry entry = one.entry();
        Draft.OfTechnique parent = parent(one);
        return new Technique(
                entry.id(),
                entry.name(),
                parent == null ? entry.name() : parent.entry().name() + ": " + entry.name(),
                parent == null ? null : parent.entry().id(),
                tacticsOf.getOrDefault(entry.id(), List.of()),
                one.maturity(),
                one.platforms(),
                one.attackId(),
                mitigationsOf.getOrDefault(entry.id(), Set.of()).stream()
                        .sorted()
                        .toList(),
                summaries.of(entry),
                texts.html(entry.prose(), entry.at()));
    }

    private AtlasMitigation mitigation(Draft.OfMitigation one) {
        Draft.Entry entry = one.entry();
        List<AtlasId> ids = existing(entry, one.techniques(), techniques.keySet()).stream()
                .sorted()
                .toList();
        ids.forEach(id ->
                mitigationsOf.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(entry.id()));
        return new AtlasMitigation(
                entry.id(),
                entry.name(),
                one.categories(),
                one.phases(),
                ids,
                summaries.of(entry),
                texts.html(entry.prose(), entry.at()));
    }

    private CaseStudy study(Draft.OfStudy one) {
        Draft.Entry entry = one.entry();
        var steps = new ArrayList<CaseStudy.Step>();
        for (Draft.OfStep step : one.steps()) {
            List<AtlasId> technique = existing(entry, List.of(step.technique()), techniques.keySet());
            if (!technique.isEmpty()) {
                AtlasId tactic = tacticOf(entry, step, technique.get(0));
                steps.add(new CaseStudy.Step(
                        technique.get(0),
                        tactic,
                        texts.step(step.prose(), step.technique().at())));
            }
        }
        return new CaseStudy(
                entry.id(),
                entry.name(),
                one.incident(),
                one.when(),
                one.actor(),
                one.target(),
                steps,
                summaries.of(entry),
                texts.html(entry.prose(), entry.at()));
    }

    private @Nullable AtlasId tacticOf(Draft.Entry study, Draft.OfStep step, AtlasId technique) {
        Draft.Link link = step.tactic();
        List<AtlasId> ids = link == null ? List.of() : existing(study, List.of(link), positions.keySet());
        if (ids.isEmpty()) {
            return null;
        }
        if (!tacticsOf.getOrDefault(technique, List.of()).contains(ids.get(0))) {
            problems.add(AtlasProblems.FOREIGN_TACTIC.at(
                    step.technique().at(),
                    "a step of `" + study.id() + "` puts `" + technique + "` under `" + ids.get(0) + "`",
                    ""));
        }
        return ids.get(0);
    }
}
