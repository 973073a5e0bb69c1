package org.stridebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.problem.Shortened;
import org.stridebook.workshop.RiskLevel;

/**
 * A layer for the ATLAS Navigator, layer format 4.3: each technique of a threat list once under each of its tactics, its score the
 * worst risk of today (1 note to 5 critical; 0 where nobody rated it), its comment the threats.
 */
record NavigatorLayer(
        Versions versions,
        String domain,
        String name,
        String description,
        List<Metadata> metadata,
        List<Entry> techniques,
        Gradient gradient,
        List<Legend> legendItems) {

    record Versions(String layer, String navigator) {}

    record Metadata(String name, String value) {}

    /** {@code tactic} is null for a sub-technique, and {@code score} for a parent that is there only to be unfolded. */
    record Entry(
            String techniqueID,
            @Nullable String tactic,
            @Nullable Integer score,
            @Nullable String comment,
            boolean showSubtechniques) {}

    record Gradient(List<String> colors, int minValue, int maxValue) {}

    record Legend(String label, String color) {}

    /** A threat that names a technique, as the comment names it. */
    record Mention(String threat, @Nullable RiskLevel level) {}

    /** From light to dark, so that it reads in grey too. */
    private static final List<String> COLOURS = List.of("#f3f0e8", "#f6cf71", "#e8853d", "#a3195b");

    /** A name is a tab in the Navigator. */
    private static final int LONGEST_NAME = 100;

    /** Mentions stand in the order of the threats. */
    static NavigatorLayer of(
            String subject, String asOf, Catalogue catalogue, Map<AtlasId, List<Mention>> byTechnique) {
        return new NavigatorLayer(
                new Versions("4.3", "4.6.4"),
                "atlas-atlas",
                shortened("Threat model of " + subject),
                "Techniques in the threat list of " + subject + " as of " + asOf
                        + ", scored by the worst risk as of today.",
                List.of(new Metadata("atlas_data_version", catalogue.release()), new Metadata("as_of", asOf)),
                entries(catalogue, byTechnique),
                new Gradient(COLOURS, 0, RiskLevel.values().length),
                List.of(
                        new Legend("low", COLOURS.get(1)),
                        new Legend("medium", COLOURS.get(2)),
                        new Legend("high or critical", COLOURS.get(3))));
    }

    private static String shortened(String name) {
        return Shortened.to(LONGEST_NAME, name.replaceAll("\\s+", " "));
    }

    private static List<Entry> entries(Catalogue catalogue, Map<AtlasId, List<Mention>> byTechnique) {
        var entries = new ArrayList<Entry>();
        var parents = byTechnique.keySet().stream()
                .flatMap(id -> Stream.ofNullable(catalogue.technique(id)))
                .flatMap(technique -> Stream.ofNullable(technique.parent()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Technique technique : catalogue.techniques()) {
            List<Mention> mentions = byTechnique.getOrDefault(technique.id(), List.of());
            boolean unfold = parents.contains(technique.id());
            if (technique.parent() != null && !mentions.isEmpty()) {
                entries.add(entry(technique, null, mentions, false));
            } else if (technique.parent() == null && (unfold || !mentions.isEmpty())) {
                technique.tactics().stream()
                        .flatMap(id -> Stream.ofNullable(catalogue.tactic(id)))
                        .forEach(tactic -> entries.add(entry(technique, tactic, mentions, unfold)));
            }
        }
        return entries;
    }

    private static Entry entry(Technique technique, @Nullable Tactic tactic, List<Mention> mentions, boolean unfold) {
        return new Entry(
                technique.id().value(),
                tactic == null ? null : shortName(tactic),
                mentions.isEmpty() ? null : score(mentions),
                mentions.isEmpty()
                        ? null
                        : mentions.stream().map(Mention::threat).collect(Collectors.joining(", ")),
                unfold);
    }

    private static String shortName(Tactic tactic) {
        return tactic.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static int score(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> Stream.ofNullable(mention.level()))
                .max(Comparator.naturalOrder())
                .map(RiskLevel::ordinal)
                .map(level -> level + 1)
                .orElse(0);
    }
}
