package org.stridebook.atlas;

import static org.stridebook.atlas.OfficialEntries.first;
import static org.stridebook.atlas.OfficialEntries.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Problems;

/** The YAML of releases 4.0 to 5.6: lists under {@code matrices}, links inside the entries. */
final class LegacyFormat {

    private final YamlNode top;
    private final OfficialEntries entries;

    LegacyFormat(YamlNode top, String file, Problems problems) {
        this.top = top;
        this.entries = new OfficialEntries(file, problems);
    }

    Draft read() {
        List<YamlNode> matrices = top.get("matrices").items();
        return new Draft(
                top.text("version"),
                all(matrices, "tactics", this::tactic),
                all(matrices, "techniques", this::technique),
                all(matrices, "mitigations", this::mitigation),
                all(List.of(top), "case-studies", this::study));
    }

    private interface Reading<T> {
        Optional<T> of(YamlNode node);
    }

    private static <T> List<T> all(List<YamlNode> holders, String key, Reading<T> reading) {
        return holders.stream()
                .flatMap(holder -> holder.get(key).items().stream())
                .flatMap(node -> reading.of(node).stream())
                .toList();
    }

    private Optional<Draft.OfTactic> tactic(YamlNode node) {
        return entries.entry(node, "description").map(Draft.OfTactic::new);
    }

    private Optional<Draft.OfTechnique> technique(YamlNode node) {
        YamlNode parent = first(node, "subtechnique-of", "specializes");
        return entries.entry(node, "description")
                .map(entry -> new Draft.OfTechnique(
                        entry,
                        parent.text().isEmpty() ? null : entries.link(parent),
                        node.get("tactics").items().stream().map(entries::link).toList(),
                        entries.maturity(node),
                        texts(node.get("platforms")),
                        first(node, "ATT&CK-reference", "attack-reference").text("id")));
    }

    private Optional<Draft.OfMitigation> mitigation(YamlNode node) {
        return entries.entry(node, "description").map(entry -> {
            var links = new ArrayList<Draft.Link>();
            node.get("techniques").items().forEach(one -> links.add(target(one)));
            YamlNode phases = first(node, "ml-lifecycle", "ML-lifecycle", "lifecycle-phases");
            List<String> words = phases(phases, entry, links);
            return new Draft.OfMitigation(entry, texts(first(node, "category", "categories", "tags")), words, links);
        });
    }

    /** Either an id alone or a mapping of id and use. */
    private Draft.Link target(YamlNode node) {
        return entries.link(node, node.has("id") ? node.text("id") : node.text());
    }

    private List<String> phases(YamlNode list, Draft.Entry entry, List<Draft.Link> links) {
        for (YamlNode one : list.items()) {
            if (one.has("id")) {
                links.add(target(one));
                entries.problems()
                        .add(AtlasProblems.MISPLACED_LINK.at(
                                entries.at(one),
                                "`" + entry.id() + "` has the technique `" + one.text("id")
                                        + "` among its lifecycle phases",
                                "it is counted as a technique that the mitigation answers"));
            }
        }
        return texts(list);
    }

    private Optional<Draft.OfStudy> study(YamlNode node) {
        return entries.entry(node, "summary", "description")
                .map(entry -> new Draft.OfStudy(
                        entry,
                        entries.isIncident(node.get("case-study-type")),
                        entries.when(node.get("incident-date"), node.get("incident-date-granularity")),
                        node.text("actor"),
                        node.text("target"),
                        node.get("procedure").items().stream().map(this::step).toList()));
    }

    private Draft.OfStep step(YamlNode node) {
        return new Draft.OfStep(
                entries.link(node, node.text("technique")),
                node.has("tactic") ? entries.link(node, node.text("tactic")) : null,
                new Draft.Prose(node.text("description"), List.of()));
    }
}
