package org.stridebook.check.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Workshop;

/** Stores of personal data of which nobody asked what happens when it leaks. */
public final class PersonalDataWithoutDisclosureThreatRule implements Rule {

    @Override
    public Kind kind() {
        return GridProblems.PERSONAL_DATA_WITHOUT_DISCLOSURE_THREAT;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        Map<ElementId, List<DataAsset>> held = personalData(assessment.workshop());
        List<AssessedElement> unasked = assessment.elements().stream()
                .filter(element -> held.containsKey(element.id()))
                .filter(element -> element.inScope() && isUnasked(element))
                .toList();
        if (unasked.isEmpty()) {
            return List.of();
        }
        var names = unasked.stream().map(element -> element.element().name()).toList();
        var assets = unasked.stream()
                .flatMap(element -> held.getOrDefault(element.id(), List.of()).stream())
                .map(DataAsset::name)
                .toList();
        var places = unasked.stream()
                .map(element -> element.element().source().place())
                .toList();
        return List.of(kind().at(
                        places,
                        Say.list(names) + (names.size() == 1 ? " holds" : " hold") + " personal data ("
                                + Say.list(assets) + "), but nobody asked how it could leak",
                        "answer the question of information disclosure there"));
    }

    private static boolean isUnasked(AssessedElement element) {
        return element.grid().stream()
                .filter(cell -> cell.letter() == Stride.INFORMATION_DISCLOSURE)
                .allMatch(cell -> cell.threats().isEmpty() && cell.answers().isEmpty());
    }

    /** Assets say where they are stored, components say what they hold: either will do. */
    private static Map<ElementId, List<DataAsset>> personalData(Workshop workshop) {
        var names = ElementNames.of(workshop);
        var held = new LinkedHashMap<ElementId, List<DataAsset>>();
        for (DataAsset asset : workshop.assets()) {
            if (isPersonal(asset.personalData())) {
                asset.storedIn().forEach(name -> names.find(name).ids().forEach(id -> put(held, id, asset)));
                workshop.components().stream()
                        .filter(component -> component.assets().stream()
                                .anyMatch(name -> Key.of(name).equals(Key.of(asset.name()))))
                        .forEach(component -> put(held, component.id(), asset));
            }
        }
        return held;
    }

    private static void put(Map<ElementId, List<DataAsset>> held, ElementId id, DataAsset asset) {
        held.computeIfAbsent(id, unused -> new ArrayList<>()).add(asset);
    }

    /** Anything but a blank or a denial: people write "yes", "x" or what kind of data it is. */
    private static boolean isPersonal(String text) {
        String key = Key.of(text).text();
        return !key.isEmpty() && !DENIALS.contains(key);
    }

    private static final Set<String> DENIALS =
            Set.of("no", "n", "none", "false", "0", "-", "n/a", "nein", "non", "nem");
}
