package org.stridebook.assessment.scope;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.naming.References;
import org.stridebook.assessment.scope.ScopeFinding.Verdict;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Scope;
import org.stridebook.table.WordKey;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/** The signs of a kind of AI in one system. A threat that is none here is no sign: "no language model, so no prompt injection". */
public final class AiSigns {

    private final Workshop workshop;
    private final List<Threat> threats;
    private final References references;
    private final Frameworks frameworks;

    /** {@code threats} are those that are real ones. */
    public AiSigns(Workshop workshop, List<Threat> threats, References references, Frameworks frameworks) {
        this.workshop = workshop;
        this.threats = List.copyOf(threats);
        this.references = references;
        this.frameworks = frameworks;
    }

    /** Surest signs first. Techniques are looked at only where nothing else speaks for it. */
    public ScopeFinding of(Scope scope) {
        List<String> signs = Stream.of(elements(scope), modelType(scope), tests(scope), namedItems(scope))
                .flatMap(found -> found)
                .toList();
        List<String> all = signs.isEmpty() ? techniques(scope).toList() : signs;
        if (!all.isEmpty()) {
            return new ScopeFinding(scope.code(), Verdict.IN, all);
        }
        boolean silent = workshop.components().isEmpty() && workshop.threats().isEmpty();
        return silent
                ? new ScopeFinding(scope.code(), Verdict.NOBODY_SAID, List.of("no element and no threat is listed"))
                : new ScopeFinding(
                        scope.code(), Verdict.NO_SIGN, List.of("no element, model type, test or threat says so"));
    }

    private Stream<String> elements(Scope scope) {
        return workshop.components().stream()
                .filter(component -> !component.outOfScope())
                .filter(component ->
                        scope.elementTypes().contains(component.type().code()))
                .map((Component component) ->
                        component.name() + ": " + component.type().label());
    }

    private Stream<String> modelType(Scope scope) {
        String typed = workshop.profile().modelType();
        return scope.modelWords().stream().anyMatch(word -> names(typed, word))
                ? Stream.of("model type: " + typed)
                : Stream.empty();
    }

    private Stream<String> tests(Scope scope) {
        return scope.tools().stream()
                .filter(tool -> workshop.testResults().stream().anyMatch(test -> names(test.tool(), tool)))
                .map(tool -> "tested with " + tool);
    }

    /** Whether a text holds all words of a term, one after the other. */
    private static boolean names(String text, String term) {
        return (" " + WordKey.of(text).text() + " ").contains(" " + term + " ");
    }

    private Stream<String> namedItems(Scope scope) {
        return threats.stream()
                .flatMap(threat -> frameworks.named(threat.references()).stream()
                        .filter(item ->
                                frameworks.framework(item.framework()).scope().equals(scope))
                        .map(item -> "threat " + threat.id() + " names " + frameworks.label(item)));
    }

    private Stream<String> techniques(Scope scope) {
        return threats.stream()
                .flatMap(threat -> references.techniques(references.read(threat.atlas())).stream()
                        .filter(technique -> isOnlyFor(technique, scope))
                        .map(technique ->
                                "threat " + threat.id() + " names " + technique.id() + " " + technique.fullName()));
    }

    /** Releases of ATLAS that say no platforms leave it open. */
    private static boolean isOnlyFor(Technique technique, Scope scope) {
        return !technique.platforms().isEmpty() && scope.platforms().containsAll(technique.platforms());
    }
}
