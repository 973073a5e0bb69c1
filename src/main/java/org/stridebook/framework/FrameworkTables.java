package org.stridebook.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Reads the bundled CSV tables. */
final class FrameworkTables {

    private static final String REGISTRATION = "frameworks";

    private FrameworkTables() {}

    static Frameworks read() {
        List<CsvRow> crosswalk = rows("atlas-crosswalk").toList();
        return of(lists(crosswalk), crosswalk);
    }

    /** The bundled frameworks with those that another registration beside {@code anchor} adds. */
    static Frameworks readWith(Class<?> anchor, String registration) {
        List<CsvRow> crosswalk = rows("atlas-crosswalk").toList();
        return of(lists(crosswalk).add(anchor, registration), crosswalk);
    }

    private static FrameworkLists lists(List<CsvRow> crosswalk) {
        return new FrameworkLists(crosswalk).add(FrameworkTables.class, REGISTRATION);
    }

    private static Frameworks of(FrameworkLists lists, List<CsvRow> crosswalk) {
        List<Framework> all = lists.all();
        return new Frameworks(
                all,
                ElementTypes.read(),
                questions(),
                crosswalk(crosswalk, references(all)),
                nistOfMitigation(),
                StrideMeanings.read());
    }

    private static List<StrideQuestion> questions() {
        return rows("stride-questions")
                .map(row -> new StrideQuestion(
                        row.get("element_type"),
                        letters(row.list("stride")).iterator().next(),
                        row.get("question"),
                        ids(row.list("atlas_ids"))))
                .toList();
    }

    private static Map<AtlasId, CrosswalkRow> crosswalk(
            List<CsvRow> rows, Map<AtlasId, List<FrameworkRef>> references) {
        var byTechnique = new LinkedHashMap<AtlasId, CrosswalkRow>();
        rows.forEach(row -> {
            var technique = new AtlasId(row.get("atlas_id"));
            byTechnique.put(
                    technique,
                    new CrosswalkRow(
                            technique,
                            letters(row.list("stride_primary")),
                            letters(row.list("stride_secondary")),
                            references.getOrDefault(technique, List.of())));
        });
        return byTechnique;
    }

    /** What items name a technique: the items' techniques the other way round, so that both directions say the same. */
    private static Map<AtlasId, List<FrameworkRef>> references(List<Framework> all) {
        var byTechnique = new LinkedHashMap<AtlasId, List<FrameworkRef>>();
        for (Framework framework : all) {
            for (FrameworkItem item : framework.items()) {
                item.techniques()
                        .forEach(technique -> byTechnique
                                .computeIfAbsent(technique, unused -> new ArrayList<>())
                                .add(new FrameworkRef(framework.code(), item.id())));
            }
        }
        return byTechnique;
    }

    private static Map<AtlasId, List<String>> nistOfMitigation() {
        var byMitigation = new LinkedHashMap<AtlasId, List<String>>();
        rows("atlas-mitigation-nist")
                .forEach(row -> byMitigation.put(new AtlasId(row.get("mitigation_id")), row.list("nist_ai_rmf")));
        return byMitigation;
    }

    static Stream<CsvRow> rows(String table) {
        return CsvResource.read(FrameworkTables.class, table + ".csv").stream();
    }

    static List<AtlasId> ids(List<String> texts) {
        return texts.stream().map(AtlasId::new).toList();
    }

    static Set<Stride> letters(List<String> letters) {
        var found = EnumSet.noneOf(Stride.class);
        for (String letter : letters) {
            found.add(Arrays.stream(Stride.values())
                    .filter(one -> letter.equals(String.valueOf(one.letter())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("not a STRIDE letter: " + letter)));
        }
        return found;
    }
}
