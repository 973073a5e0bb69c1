package org.stridebook.reference;

import static org.stridebook.reference.Resolution.Verdict.ALIAS;
import static org.stridebook.reference.Resolution.Verdict.AMBIGUOUS;
import static org.stridebook.reference.Resolution.Verdict.RENAMED;
import static org.stridebook.reference.Resolution.Verdict.RETIRED;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;

/**
 * Every name that a reference may use, with its meaning in one catalogue. Names that the catalogue has now come before those that it
 * had, those before terms of the field, those before the errors that others made; within one rank a name with two meanings is ambiguous.
 */
final class NameIndex {

    /** Ranks of the kinds in {@code aliases.csv}, best first, each with the verdict that its names get. */
    private static final Map<String, Resolution.Verdict> RANKS = ranks();

    private final Catalogue catalogue;
    private final Map<String, Meaning> byName = new LinkedHashMap<>();
    private final Map<String, Meaning> byStems = new HashMap<>();
    private final Map<AtlasId, Map<String, AtlasId>> children = new HashMap<>();

    NameIndex(Catalogue catalogue, List<Alias> aliases) {
        this.catalogue = catalogue;
        addRank(currentNames());
        addRank(shortNames());
        RANKS.forEach((kind, verdict) -> addRank(aliasNames(aliases, kind, verdict)));
        addRank(errorNames(aliases));
        indexChildren(aliases);
        byName.forEach(this::addStems);
    }

    private static Map<String, Resolution.Verdict> ranks() {
        var ranks = new LinkedHashMap<String, Resolution.Verdict>();
        ranks.put("renamed", RENAMED);
        ranks.put("removed", RETIRED);
        ranks.put("reused-id", RENAMED);
        ranks.put("practitioner-term", ALIAS);
        ranks.put("old-scheme", ALIAS);
        return ranks;
    }

    /** By the words in order; nothing where no name is the same. */
    Meaning named(String text) {
        return byName.getOrDefault(ReferenceKey.ordered(text), Meaning.NOTHING);
    }

    /** By the telling words in any order. */
    Meaning withSameWords(String text) {
        return byStems.getOrDefault(ReferenceKey.anyOrder(text), Meaning.NOTHING);
    }

    /** A sub-technique by its parent and its short name, old short names included. */
    Meaning child(AtlasId parent, String name) {
        AtlasId id = children.getOrDefault(parent, Map.of()).get(ReferenceKey.ordered(name));
        return id == null ? Meaning.NOTHING : Meaning.exact(id);
    }

    /** All names with their meanings, for the search of near ones. */
    Map<String, Meaning> names() {
        return byName;
    }

    private Map<String, Meaning> currentNames() {
        var names = new LinkedHashMap<String, Meaning>();
        catalogue.techniques().forEach(one -> put(names, one.fullName(), Meaning.exact(one.id())));
        catalogue.tactics().forEach(one -> put(names, one.name(), Meaning.exact(one.id())));
        catalogue.mitigations().forEach(one -> put(names, one.name(), Meaning.exact(one.id())));
        catalogue.caseStudies().forEach(one -> put(names, one.name(), Meaning.exact(one.id())));
        return names;
    }

    /** The short name of a sub-technique alone; several have the same. */
    private Map<String, Meaning> shortNames() {
        var names = new LinkedHashMap<String, Meaning>();
        catalogue.techniques().stream().filter(one -> one.parent() != null).forEach(one -> {
            put(names, one.name(), Meaning.exact(one.id()));
        });
        return names;
    }

    private Map<String, Meaning> aliasNames(List<Alias> aliases, String kind, Resolution.Verdict verdict) {
        var names = new LinkedHashMap<String, Meaning>();
        for (Alias row : aliases) {
            List<AtlasId> ids = existing(row);
            if (row.kind().equals(kind) && !ids.isEmpty()) {
                row.spellings().forEach(name -> put(names, name, new Meaning(verdict, ids)));
                if (kind.equals("renamed")) {
                    row.names().forEach(name -> put(names, name, new Meaning(ALIAS, ids)));
                }
            }
        }
        return names;
    }

    private Map<String, Meaning> errorNames(List<Alias> aliases) {
        var names = new LinkedHashMap<String, Meaning>();
        for (Alias row : aliases) {
            List<AtlasId> ids = existing(row);
            String name = ReferenceIds.without(row.alias());
            if (row.isError() && !ids.isEmpty() && !name.isEmpty()) {
                put(names, row.alias(), new Meaning(ALIAS, ids));
                put(names, name, new Meaning(ALIAS, ids));
            }
        }
        return names;
    }

    /** The ids of a row that this catalogue has, else its old id where an older catalogue still has that. */
    private List<AtlasId> existing(Alias row) {
        List<AtlasId> ids = row.ids().stream().filter(catalogue::has).toList();
        if (ids.isEmpty() && AtlasId.isId(row.oldId()) && catalogue.has(new AtlasId(row.oldId()))) {
            return List.of(new AtlasId(row.oldId()));
        }
        return ids;
    }

    private static void put(Map<String, Meaning> names, String name, Meaning meaning) {
        String key = ReferenceKey.ordered(name);
        if (!key.isEmpty()) {
            names.merge(key, meaning, NameIndex::both);
        }
    }

    /** Two rows of one rank: the same thing, or a question. */
    private static Meaning both(Meaning first, Meaning second) {
        if (first.ids().equals(second.ids())) {
            return first;
        }
        Set<AtlasId> all = new LinkedHashSet<>(first.ids());
        all.addAll(second.ids());
        return new Meaning(AMBIGUOUS, List.copyOf(all));
    }

    private void addRank(Map<String, Meaning> names) {
        names.forEach(byName::putIfAbsent);
    }

    private void indexChildren(List<Alias> aliases) {
        aliases.stream()
                .filter(row -> row.kind().equals("renamed"))
                .forEach(row -> existing(row).forEach(id -> addChild(id, row.alias())));
        catalogue.techniques().forEach(one -> addChild(one.id(), one.name()));
    }

    private void addChild(AtlasId id, String name) {
        Technique technique = catalogue.technique(id);
        if (technique != null && technique.parent() != null) {
            children.computeIfAbsent(technique.parent(), key -> new HashMap<>()).put(ReferenceKey.ordered(name), id);
        }
    }

    /** The first, best ranked meaning stays, unless another one leads elsewhere. */
    private void addStems(String name, Meaning meaning) {
        String stems = ReferenceKey.anyOrder(name);
        boolean telling = stems.contains(" ") || stems.length() >= 6;
        boolean shortName = !name.contains(" ") && meaning.ids().size() == 1 && isOneWordChild(name, meaning);
        if (telling && !shortName && meaning.verdict() != AMBIGUOUS) {
            byStems.merge(
                    stems,
                    meaning.as(ALIAS),
                    (first, second) -> first.ids().get(0).equals(second.ids().get(0)) ? first : both(first, second));
        }
    }

    private boolean isOneWordChild(String name, Meaning meaning) {
        Technique technique = catalogue.technique(meaning.ids().get(0));
        return technique != null
                && technique.parent() != null
                && ReferenceKey.ordered(technique.name()).equals(name);
    }
}
