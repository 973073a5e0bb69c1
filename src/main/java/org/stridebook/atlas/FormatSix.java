package org.stridebook.atlas;

import static org.stridebook.atlas.OfficialEntries.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stridebook.document.YamlNode;
import org.stridebook.problem.Problems;

/** The YAML of releases since 2026.05: maps by id, and all links under {@code relationships}. */
final class FormatSix {

    private final YamlNode top;
    private final OfficialEntries entries;

    FormatSix(YamlNode top, String file, Problems problems) {
        this.top = top;
        this.entries = new OfficialEntries(file, problems);
    }

    Draft read() {
        return new Draft(
                top.get("collection").text("version"),
                tactics(),
                all("techniques", this::technique),
                all("mitigations", this::mitigation),
                all("case-studies", this::study));
    }

    private interface Reading<T> {
        Optional<T> of(YamlNode node);
    }

    private <T> List<T> all(String key, Reading<T> reading) {
        return top.get(key).entries().values().stream()
                .flatMap(node -> reading.of(node).stream())
                .toList();
    }

    private List<YamlNode> related(String source, String type) {
        YamlNode all = top.get("relationships");
        YamlNode own =
                all.has(source) ? all.get(source) : all.get(source.strip().toUpperCase(Locale.ROOT));
        return own.get(type).items();
    }

    private List<Draft.Link> targets(YamlNode node, String type) {
        return related(node.text("id"), type).stream()
                .map(one -> entries.link(one, one.text("target")))
                .toList();
    }

    /** The map is in the order of ids; the matrix says the order of its columns. */
    private List<Draft.OfTactic> tactics() {
        var order = new ArrayList<String>();
        related(top.get("matrix").text("id"), "sequences").stream()
                .sorted(Comparator.comparingInt(FormatSix::position))
                .forEach(one -> order.add(one.text("target")));
        return all("tactics", node -> entries.entry(node, "description").map(Draft.OfTactic::new)).stream()
                .sorted(Comparator.comparingInt(
                        one -> place(order, one.entry().id().value())))
                .toList();
    }

    private static int position(YamlNode link) {
        String position = link.text("position");
        return position.matches("\\d{1,4}") ? Integer.parseInt(position) : Integer.MAX_VALUE;
    }

    private static int place(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Optional<Draft.OfTechnique> technique(YamlNode node) {
        List<Draft.Link> parents = targets(node, "specializes");
        return entries.entry(node, "description")
                .map(entry -> new Draft.OfTechnique(
                        entry,
                        parents.isEmpty() ? null : parents.get(0),
                        targets(node, "achieves"),
                        entries.maturity(node),
                        texts(node.get("platforms")),
                        node.get("attack-reference").text("id")));
    }

    private Optional<Draft.OfMitigation> mitigation(YamlNode node) {
        return entries.entry(node, "description")
                .map(entry -> new Draft.OfMitigation(
                        entry,
                        texts(node.get("categories")),
                        texts(node.get("lifecycle-phases")),
                        targets(node, "mitigates")));
    }

    private Optional<Draft.OfStudy> study(YamlNode node) {
        return entries.entry(node, "description")
                .map(entry -> new Draft.OfStudy(
                        entry,
                        entries.isIncident(node.get("type")),
                        entries.when(node.get("date"), node.get("date-granularity")),
                        node.text("actor"),
                        node.text("target"),
                        StepOrder.of(related(node.text("id"), "employs")).stream()
                                .map(one -> step(one, entry))
                                .toList()));
    }

    /** A step cites the references of its study. */
    private Draft.OfStep step(YamlNode node, Draft.Entry study) {
        return new Draft.OfStep(
                entries.link(node, node.text("target")),
                node.has("tactic") ? entries.link(node, node.text("tactic")) : null,
                new Draft.Prose(node.text("description"), study.prose().references()));
    }
}
