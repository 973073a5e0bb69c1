package org.stridebook.assessment.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.framework.Framework;
import org.stridebook.framework.Frameworks;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Workshop;

/**
 * Whether a system touches personal data, as far as somebody said.
 *
 * @param because what says yes, such as {@code Customer tickets: yes}; empty for the other two
 * @param assets how many data assets are listed
 */
public record PersonalData(Said said, List<String> because, int assets) {

    /** Of a system that nobody said anything about. */
    public static final PersonalData UNKNOWN = new PersonalData(Said.NOBODY_SAID, List.of(), 0);

    private static final Map<Key, String> WORDS = words();

    public PersonalData {
        because = List.copyOf(because);
    }

    /** What is known. */
    public enum Said {
        YES("yes"),
        NO("no"),
        /** No data is listed, or the list does not say so of all data. */
        NOBODY_SAID("nobody said");

        private final String word;

        Said(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean isTouched() {
        return said == Said.YES;
    }

    /** By the list of data, by threats that name a privacy item, and by answers to privacy questions. */
    public static PersonalData of(Workshop workshop, List<PrivacyAnswer> answers, Frameworks frameworks) {
        var because = new LinkedHashSet<String>();
        boolean silent = workshop.assets().isEmpty();
        for (DataAsset asset : workshop.assets()) {
            Said said = said(asset.personalData());
            silent |= said == Said.NOBODY_SAID;
            if (said == Said.YES) {
                because.add(asset.name() + ": " + asset.personalData());
            }
        }
        for (Threat threat : workshop.threats()) {
            frameworks.named(threat.references()).stream()
                    .filter(item -> frameworks.framework(item.framework()).personalDataOnly())
                    .forEach(item -> because.add("threat " + threat.id() + " names " + item.item()));
        }
        answers.stream()
                .filter(PrivacyAnswer::isThreat)
                .forEach(answer -> because.add("a privacy question about " + answer.kind() + " was answered with yes"));
        Said said = !because.isEmpty() ? Said.YES : silent ? Said.NOBODY_SAID : Said.NO;
        return new PersonalData(said, List.copyOf(because), workshop.assets().size());
    }

    /** Components with the personal data that they hold: assets say where they are stored, components say what they hold. */
    public static Map<ElementId, List<DataAsset>> holders(Workshop workshop, ElementNames names) {
        var held = new LinkedHashMap<ElementId, List<DataAsset>>();
        for (DataAsset asset : workshop.assets()) {
            if (said(asset.personalData()) == Said.YES) {
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
    private static Said said(String text) {
        Key key = Key.of(text);
        String meaning = key.isEmpty() ? "unknown" : WORDS.getOrDefault(key, "yes");
        return switch (meaning) {
            case "no" -> Said.NO;
            case "unknown" -> Said.NOBODY_SAID;
            default -> Said.YES;
        };
    }

    private static Map<Key, String> words() {
        var words = new LinkedHashMap<Key, String>();
        CsvResource.read(PersonalData.class, "personal-data-words.csv")
                .forEach(row -> words.put(Key.of(row.get("word")), row.get("meaning")));
        return Map.copyOf(words);
    }

    static List<Framework> frameworks(Frameworks all) {
        return all.all().stream().filter(Framework::personalDataOnly).toList();
    }
}
