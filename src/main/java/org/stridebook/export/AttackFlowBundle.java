package org.stridebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.path.AttackPath;
import org.stridebook.assessment.path.PathStep;
import org.stridebook.export.AttackFlowObject.AttackAction;
import org.stridebook.export.AttackFlowObject.AttackAsset;
import org.stridebook.export.AttackFlowObject.AttackFlow;
import org.stridebook.export.AttackFlowObject.Bundle;
import org.stridebook.export.AttackFlowObject.ExtensionDefinition;
import org.stridebook.export.AttackFlowObject.Identity;
import org.stridebook.workshop.ElementId;

/** The chains of one system laid over each other: a step that several chains share is one action that leads to several. Each
 * action says the numbers of its chains, and the flow lists them. */
final class AttackFlowBundle {

    private static final String SPEC = "2.1";
    private static final String EXTENSION_CREATED = "2022-08-02T19:34:35.143Z";

    private final Assessment assessment;
    private final String system;
    private final String day;
    private final String author;
    private final Map<String, PathStep> steps = new LinkedHashMap<>();
    private final Map<String, Set<String>> effects = new LinkedHashMap<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Map<String, Set<Integer>> chains = new LinkedHashMap<>();
    private int count;

    AttackFlowBundle(Assessment assessment) {
        this.assessment = assessment;
        this.system = assessment.workshop().slug().value();
        this.day = assessment.asOf() + "T00:00:00.000Z";
        this.author = StixIds.of("identity", "Stridebook");
        assessment.paths().paths().forEach(this::add);
    }

    private void add(AttackPath path) {
        count++;
        path.steps().forEach(this::add);
        starts.add(id(path.steps().get(0)));
        for (int i = 1; i < path.steps().size(); i++) {
            lead(path.steps().get(i - 1), path.steps().get(i));
        }
        for (AttackPath.Beginning other : path.others()) {
            add(other.step());
            starts.add(id(other.step()));
            lead(other.step(), path.steps().get(1));
        }
    }

    private void add(PathStep step) {
        steps.putIfAbsent(id(step), step);
        chains.computeIfAbsent(id(step), key -> new TreeSet<>()).add(count);
    }

    private void lead(PathStep from, PathStep to) {
        effects.computeIfAbsent(id(from), key -> new LinkedHashSet<>()).add(id(to));
    }

    private String id(PathStep step) {
        return StixIds.of(
                "attack-action",
                system,
                step.threat().id().value(),
                step.element().id().value(),
                step.tactic().id().value());
    }

    private String asset(ElementId element) {
        return StixIds.of("attack-asset", system, element.value());
    }

    Bundle bundle() {
        var objects = new ArrayList<AttackFlowObject>();
        objects.add(extension());
        objects.add(identity(
                AttackFlowObject.EXTENSION_AUTHOR,
                EXTENSION_CREATED,
                "MITRE Center for Threat-Informed Defense",
                "organization"));
        objects.add(identity(author, day, "Stridebook", "system"));
        if (!steps.isEmpty()) {
            objects.add(flow());
        }
        steps.forEach((id, step) -> objects.add(action(id, step)));
        var assets = new LinkedHashMap<ElementId, AssessedElement>();
        steps.values().forEach(step -> assets.putIfAbsent(step.element().id(), step.element()));
        assets.values().forEach(element -> objects.add(asset(element)));
        var controls = new AttackFlowControls(system, author, day);
        steps.forEach(controls::add);
        objects.addAll(controls.objects());
        return new Bundle("bundle", StixIds.of("bundle", system, day), objects);
    }

    private static ExtensionDefinition extension() {
        return new ExtensionDefinition(
                "extension-definition",
                SPEC,
                AttackFlowObject.EXTENSION,
                AttackFlowObject.EXTENSION_AUTHOR,
                EXTENSION_CREATED,
                EXTENSION_CREATED,
                "Attack Flow",
                "Extends STIX 2.1 with features to create Attack Flows.",
                "https://center-for-threat-informed-defense.github.io/attack-flow/stix/attack-flow-schema-2.0.0.json",
                "2.0.0",
                List.of("new-sdo"));
    }

    private static Identity identity(String id, String created, String name, String kind) {
        return new Identity("identity", SPEC, id, id, created, created, name, kind);
    }

    private AttackFlow flow() {
        String name = assessment.workshop().profile().system();
        return new AttackFlow(
                "attack-flow",
                SPEC,
                StixIds.of("attack-flow", system),
                author,
                day,
                day,
                AttackFlowObject.EXTENSIONS,
                "Attack paths of " + name,
                "Chains of open threats of " + name + " as of " + assessment.asOf() + ", with ATLAS "
                        + assessment.catalogue().release()
                        + ". They are what a workshop thought possible, not what was seen. " + contents(),
                "attack-tree",
                List.copyOf(starts));
    }

    /** {@code Chain 1: T-01, T-02.} for each, so that they can be told apart where they share actions. */
    private String contents() {
        var lines = new ArrayList<String>();
        for (AttackPath path : assessment.paths().paths()) {
            String first = Stream.concat(
                            path.steps().stream().limit(1),
                            path.others().stream().map(AttackPath.Beginning::step))
                    .map(step -> step.threat().id().value())
                    .collect(Collectors.joining(" or "));
            lines.add("Chain " + (lines.size() + 1) + ": " + first
                    + path.steps().stream()
                            .skip(1)
                            .map(step -> ", " + step.threat().id().value())
                            .collect(Collectors.joining())
                    + ".");
        }
        return String.join(" ", lines);
    }

    private AttackAction action(String id, PathStep step) {
        Set<String> after = effects.get(id);
        return new AttackAction(
                "attack-action",
                SPEC,
                id,
                author,
                day,
                day,
                AttackFlowObject.EXTENSIONS,
                step.technique().fullName(),
                step.tactic().id().value(),
                step.technique().id().value(),
                description(id, step),
                List.of(asset(step.element().id())),
                after == null ? null : List.copyOf(after));
    }

    private String description(String id, PathStep step) {
        String scenario = step.threat().threat().scenario();
        String headline = step.threat().threat().headline();
        return step.threat().id() + " " + headline
                + (scenario.isBlank() || scenario.equals(headline) ? "" : ": " + scenario)
                + " (in chain "
                + chains.getOrDefault(id, Set.of()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")) + ")";
    }

    private AttackAsset asset(AssessedElement element) {
        return new AttackAsset(
                "attack-asset",
                SPEC,
                asset(element.id()),
                author,
                day,
                day,
                AttackFlowObject.EXTENSIONS,
                element.element().name(),
                orNull(element.element().description()));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
