package org.stridebook.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.markdown.Html;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** The catalogue that comes with Stridebook: ids, names and links of one release, with summaries in our own words. */
final class BundledTables {

    static final String RELEASE = "2026.09";

    private final Map<AtlasId, Integer> positions = new LinkedHashMap<>();
    private final Map<AtlasId, List<AtlasId>> mitigationsOf = new LinkedHashMap<>();
    private final Map<AtlasId, List<AtlasId>> techniquesOf = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<AtlasId, String> attackIds = new LinkedHashMap<>();

    private BundledTables() {}

    static Catalogue read() {
        return new BundledTables().catalogue();
    }

    private Catalogue catalogue() {
        List<Tactic> tactics = rows("tactics").map(BundledTables::tactic).toList();
        tactics.forEach(tactic -> positions.put(tactic.id(), tactic.position()));
        rows("mitigates").forEach(this::link);
        Counterpart.known().forEach(one -> attackIds.put(one.id(), one.attackId()));
        List<CsvRow> techniques = rows("techniques").toList();
        techniques.forEach(row -> names.put(row.get("id"), row.get("name")));
        return new Catalogue(
                RELEASE,
                "bundled tables",
                tactics,
                techniques.stream().map(this::technique).toList(),
                rows("mitigations").map(this::mitigation).toList(),
                rows("case-studies").map(BundledTables::caseStudy).toList());
    }

    private static java.util.stream.Stream<CsvRow> rows(String table) {
        return CsvResource.read(BundledTables.class, table + ".csv").stream();
    }

    private static Tactic tactic(CsvRow row) {
        int position = Integer.parseInt(row.get("position"));
        return new Tactic(id(row, "id"), row.get("name"), position, row.get("summary"), Html.EMPTY);
    }

    private void link(CsvRow row) {
        AtlasId mitigation = id(row, "mitigation");
        AtlasId technique = id(row, "technique");
        mitigationsOf.computeIfAbsent(technique, key -> new ArrayList<>()).add(mitigation);
        techniquesOf.computeIfAbsent(mitigation, key -> new ArrayList<>()).add(technique);
    }

    private Technique technique(CsvRow row) {
        AtlasId id = id(row, "id");
        String name = row.get("name");
        String parent = row.get("parent");
        return new Technique(
                id,
                name,
                parent.isEmpty() ? name : names.get(parent) + ": " + name,
                optional(parent),
                ids(row, "tactics").stream()
                        .sorted(Comparator.comparing(positions::get))
                        .toList(),
                Maturity.valueOf(row.get("maturity").toUpperCase(Locale.ROOT)),
                row.list("platforms"),
                attackIds.getOrDefault(id, ""),
                mitigationsOf.getOrDefault(id, List.of()),
                row.get("summary"),
                Html.EMPTY);
    }

    private AtlasMitigation mitigation(CsvRow row) {
        AtlasId id = id(row, "id");
        return new AtlasMitigation(
                id,
                row.get("name"),
                row.list("category"),
                row.list("lifecycle_phases"),
                techniquesOf.getOrDefault(id, List.of()),
                row.get("summary"),
                Html.EMPTY);
    }

    private static CaseStudy caseStudy(CsvRow row) {
        return new CaseStudy(
                id(row, "id"),
                row.get("name"),
                row.get("type").equals("Incident"),
                EventDate.text(row.get("date"), row.get("date_granularity")),
                row.get("actor"),
                row.get("target"),
                ids(row, "techniques").stream()
                        .map(technique -> new CaseStudy.Step(technique, null, Html.EMPTY))
                        .toList(),
                row.get("summary"),
                Html.EMPTY);
    }

    private static AtlasId id(CsvRow row, String column) {
        return new AtlasId(row.get(column));
    }

    private static List<AtlasId> ids(CsvRow row, String column) {
        return row.list(column).stream().map(AtlasId::new).toList();
    }

    private static @Nullable AtlasId optional(String text) {
        return text.isEmpty() ? null : new AtlasId(text);
    }
}
