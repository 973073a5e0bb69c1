package org.stridebook.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.scope.ScopeFinding;
import org.stridebook.assessment.scope.ScopeFinding.Verdict;
import org.stridebook.framework.Framework;
import org.stridebook.framework.Frameworks;
import org.stridebook.framework.Scope;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/** Whether a system touches personal data, as far as somebody said, and what holds it. */
public final class PersonalData {

    private static final Map<Key, String> WORDS = words();

    private PersonalData() {}

    /**
     * By the list of data, by threats that name a privacy item, and by answers to privacy questions.
     *
     * @param threats those that are real ones
     */
    public static ScopeFinding of(
            Scope scope, Workshop workshop, List<Threat> threats, List<PrivacyAnswer> answers, Frameworks frameworks) {
        var because = new LinkedHashSet<String>();
        boolean silent = workshop.assets().isEmpty();
        for (DataAsset asset : workshop.assets()) {
            Verdict said = said(asset.personalData());
            silent |= said == Verdict.NOBODY_SAID;
            if (said == Verdict.IN) {
                because.add(asset.name() + ": " + asset.personalData());
            }
        }
        for (Threat threat : threats) {
            frameworks.named(threat.references()).stream()
                    .filter(item -> frameworks.framework(item.framework()).concernsPersonalData())
                    .forEach(item -> because.add("threat " + threat.id() + " names " + item.item()));
        }
        answers.stream()
                .filter(PrivacyAnswer::isThreat)
                .forEach(answer -> because.add("a privacy question about " + answer.kind() + " was answered with yes"));
        if (!because.isEmpty()) {
            return new ScopeFinding(scope.code(), Verdict.IN, List.copyOf(because));
        }
        return silent
                ? new ScopeFinding(scope.code(), Verdict.NOBODY_SAID, List.of(silence(workshop)))
                : new ScopeFinding(scope.code(), Verdict.OUT, List.of("its list of data says no in every row"));
    }

    private static String silence(Workshop workshop) {
        return workshop.assets().isEmpty() ? "no data is listed" : "some data is listed without a word on it";
    }

    /** Components with the personal data that they hold: assets say where they are stored, components say what they hold. */
    public static Map<ElementId, List<DataAsset>> holders(Workshop workshop, ElementNames names) {
        var held = new LinkedHashMap<ElementId, List<DataAsset>>();
        for (DataAsset asset : workshop.assets()) {
            if (said(asset.personalData()) == Verdict.IN) {
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

    /** People write "yes", "x" or what kind of data it is; only known words mean something else. */
    private static Verdict said(String text) {
        Key key = Key.of(text);
        String meaning = key.isEmpty() ? "unknown" : WORDS.getOrDefault(key, "yes");
        return switch (meaning) {
            case "no" -> Verdict.OUT;
            case "unknown" -> Verdict.NOBODY_SAID;
            default -> Verdict.IN;
        };
    }

    private static Map<Key, String> words() {
        var words = new LinkedHashMap<Key, String>();
        CsvResource.read(PersonalData.class, "personal-data-words.csv")
                .forEach(row -> words.put(Key.of(row.get("word")), row.get("meaning")));
        return Map.copyOf(words);
    }

    static List<Framework> frameworks(Frameworks all) {
        return all.all().stream().filter(Framework::concernsPersonalData).toList();
    }
}
