package org.stridebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Tactic;
import org.stridebook.atlas.Technique;
import org.stridebook.document.Json;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.workshop.RiskLevel;

/**
 * A layer for the ATLAS Navigator, layer format 4.3: each technique of the threat list once under each of its tactics, its score the
 * worst risk of today (1 note to 5 critical; 0 where nobody rated it), its comment the threat ids.
 */
final class NavigatorExport implements Export {

    record Layer(
            Versions versions,
            String domain,
            String name,
            String description,
            List<Metadata> metadata,
            List<Entry> techniques,
            Gradient gradient,
            List<Legend> legendItems) {}

    record Versions(String layer, String navigator) {}

    record Metadata(String name, String value) {}

    /** {@code tactic} is null for a sub-technique, and {@code score} for a parent that is there only to be unfolded. */
    record Entry(
            String techniqueID,
            @org.jspecify.annotations.Nullable String tactic,
            @org.jspecify.annotations.Nullable Integer score,
            @org.jspecify.annotations.Nullable String comment,
            boolean showSubtechniques) {}

    record Gradient(List<String> colors, int minValue, int maxValue) {}

    record Legend(String label, String color) {}

    /** From light to dark, so that it reads in grey too. */
    private static final List<String> COLOURS = List.of("#f3f0e8", "#f6cf71", "#e8853d", "#a3195b");

    @Override
    public String fileName() {
        return "atlas-layer.json";
    }

    @Override
    public String purpose() {
        return "the techniques for the ATLAS Navigator, scored by risk";
    }

    @Override
    public OutputFile write(Assessment assessment) {
        Map<AtlasId, List<AssessedThreat>> byTechnique = new TreeMap<>();
        for (AssessedThreat threat : assessment.threats()) {
            threat.techniques()
                    .forEach(technique -> byTechnique
                            .computeIfAbsent(technique.id(), id -> new ArrayList<>())
                            .add(threat));
        }
        String system = assessment.workshop().profile().system();
        var layer = new Layer(
                new Versions("4.3", "4.6.4"),
                "atlas-atlas",
                "Threat model of " + system,
                "Techniques in the threat list of " + system + " as of " + assessment.asOf()
                        + ", scored by the worst risk as of today.",
                List.of(
                        new Metadata(
                                "atlas_data_version", assessment.catalogue().release()),
                        new Metadata("as_of", assessment.asOf().toString())),
                entries(assessment, byTechnique),
                new Gradient(COLOURS, 0, 5),
                List.of(
                        new Legend("low", COLOURS.get(1)),
                        new Legend("medium", COLOURS.get(2)),
                        new Legend("high or critical", COLOURS.get(3))));
        String path = SitePath.system(assessment.workshop().slug(), "data/" + fileName())
                .value();
        return OutputFile.text(path, Json.writeWithoutNulls(layer));
    }

    private static List<Entry> entries(Assessment assessment, Map<AtlasId, List<AssessedThreat>> byTechnique) {
        var entries = new ArrayList<Entry>();
        var parents = byTechnique.keySet().stream()
                .flatMap(id -> Stream.ofNullable(assessment.catalogue().technique(id)))
                .flatMap(technique -> Stream.ofNullable(technique.parent()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        for (Technique technique : assessment.catalogue().techniques()) {
            List<AssessedThreat> threats = byTechnique.getOrDefault(technique.id(), List.of());
            boolean unfold = parents.contains(technique.id());
            if (technique.parent() != null && !threats.isEmpty()) {
                entries.add(new Entry(technique.id().value(), null, score(threats), comment(threats), false));
            } else if (technique.parent() == null && (unfold || !threats.isEmpty())) {
                underEachTactic(assessment, technique, threats, unfold, entries);
            }
        }
        return entries;
    }

    private static void underEachTactic(
            Assessment assessment,
            Technique technique,
            List<AssessedThreat> threats,
            boolean unfold,
            List<Entry> entries) {
        for (AtlasId id : technique.tactics()) {
            Tactic tactic = assessment.catalogue().tactic(id);
            if (tactic != null) {
                entries.add(new Entry(
                        technique.id().value(),
                        shortName(tactic),
                        threats.isEmpty() ? null : score(threats),
                        threats.isEmpty() ? null : comment(threats),
                        unfold));
            }
        }
    }

    private static String shortName(Tactic tactic) {
        return tactic.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static int score(List<AssessedThreat> threats) {
        return threats.stream()
                .flatMap(threat -> Stream.ofNullable(threat.current().level()))
                .max(Comparator.naturalOrder())
                .map(RiskLevel::ordinal)
                .map(level -> level + 1)
                .orElse(0);
    }

    private static String comment(List<AssessedThreat> threats) {
        return threats.stream().map(threat -> threat.id().value()).sorted().collect(Collectors.joining(", "));
    }
}
