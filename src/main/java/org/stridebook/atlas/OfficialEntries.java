package org.stridebook.atlas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/** What the entries of both official formats have in common. Keys are looked up under all names that releases gave them. */
final class OfficialEntries {

    private final String file;
    private final Problems problems;
    private final Set<AtlasId> seen = new HashSet<>();

    OfficialEntries(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The first of the keys that stands here. */
    static YamlNode first(YamlNode node, String... keys) {
        for (String key : keys) {
            if (node.has(key)) {
                return node.get(key);
            }
        }
        return node.get(keys[0]);
    }

    /** The entry, or nothing where it cannot be used; then that is reported. */
    Optional<Draft.Entry> entry(YamlNode node, String... textKeys) {
        String id = meant(node, node.text("id"));
        String name = node.text("name").strip();
        if (!AtlasId.isId(id) || name.isEmpty()) {
            broken(node, "the entry `" + id + "` has no usable id or name");
            return Optional.empty();
        }
        if (!seen.add(new AtlasId(id))) {
            broken(node, "the id `" + id + "` stands here a second time");
            return Optional.empty();
        }
        var prose = new Draft.Prose(first(node, textKeys).text(), references(node));
        return Optional.of(new Draft.Entry(new AtlasId(id), name, prose, node.at(file)));
    }

    private void broken(YamlNode node, String message) {
        problems.add(AtlasProblems.BROKEN_ENTRY.at(
                node.at(file), message, "the entry is left out; report it to the publisher"));
    }

    private List<Draft.Reference> references(YamlNode node) {
        YamlNode list = node.get("references");
        if (node.has("references") && list instanceof YamlNode.Scalar) {
            problems.add(AtlasProblems.EMPTY_REFERENCES.at(
                    list.at(file), "the references of `" + node.text("id") + "` are empty", ""));
        }
        return list.items().stream()
                .map(one -> new Draft.Reference(
                        one.text("id"),
                        one.text("title").strip(),
                        one.text("url").strip()))
                .filter(one -> !one.title().isEmpty() || !one.url().isEmpty())
                .toList();
    }

    Draft.Link link(YamlNode node) {
        return link(node, node.text());
    }

    Draft.Link link(YamlNode node, String target) {
        return new Draft.Link(meant(node, target), node.at(file));
    }

    /** An id in its proper form, where a wrong case or a space is all that is wrong with it. */
    private String meant(YamlNode node, String written) {
        String proper = written.strip().toUpperCase(Locale.ROOT);
        if (AtlasId.isId(written) || !AtlasId.isId(proper)) {
            return written;
        }
        problems.add(AtlasProblems.MISSPELT_ID.at(
                node.at(file), "`" + written + "` stands where `" + proper + "` is meant", ""));
        return proper;
    }

    Location at(YamlNode node) {
        return node.at(file);
    }

    Problems problems() {
        return problems;
    }

    Maturity maturity(YamlNode node) {
        String word = node.text("maturity");
        if (word.isEmpty()) {
            return Maturity.UNKNOWN;
        }
        for (Maturity one : Maturity.values()) {
            if (one != Maturity.UNKNOWN && one.name().equals(word.toUpperCase(Locale.ROOT))) {
                return one;
            }
        }
        unknownWord(node.get("maturity"), "feasible, demonstrated or realized");
        return Maturity.UNKNOWN;
    }

    boolean isIncident(YamlNode type) {
        String word = type.text().toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !word.equals("incident") && !word.equals("exercise")) {
            unknownWord(type, "incident or exercise");
        }
        return word.equals("incident");
    }

    String when(YamlNode date, YamlNode granularity) {
        String word = granularity.text().toUpperCase(Locale.ROOT);
        if (!word.isEmpty() && !Set.of("YEAR", "MONTH", "DAY", "DATE").contains(word)) {
            unknownWord(granularity, "year, month or day");
        }
        return EventDate.text(date.text(), word);
    }

    private void unknownWord(YamlNode node, String expected) {
        problems.add(AtlasProblems.UNKNOWN_WORD.at(
                node.at(file), "`" + node.text() + "` stands where " + expected + " was expected", ""));
    }

    /** The texts of a list, or of one scalar. */
    static List<String> texts(YamlNode node) {
        var texts = new ArrayList<String>();
        for (YamlNode one : node.items().isEmpty() ? List.of(node) : node.items()) {
            if (!one.text().isBlank()) {
                texts.add(one.text().strip());
            }
        }
        return texts;
    }
}
