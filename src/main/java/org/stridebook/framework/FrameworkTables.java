package org.stridebook.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Reads the bundled CSV tables. */
final class FrameworkTables {

    /** Columns of the crosswalk, with the framework that their items belong to. */
    private static final Map<String, String> CROSSWALK_COLUMNS = crosswalkColumns();

    private FrameworkTables() {}

    static Frameworks read() {
        return new Frameworks(
                FrameworkLists.read(),
                ElementTypes.read(),
                questions(),
                crosswalk(),
                nistOfMitigation(),
                nistQuestions());
    }

    private static Map<String, String> crosswalkColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("nist_ai_rmf", FrameworkLists.NIST);
        columns.put("owasp_ml_2023", FrameworkLists.OWASP_ML);
        columns.put("owasp_llm_2025", FrameworkLists.OWASP_LLM_2025);
        columns.put("owasp_llm_2026", FrameworkLists.OWASP_LLM_2026);
        columns.put("owasp_agentic_2026", FrameworkLists.OWASP_AGENTIC);
        columns.put("linddun", FrameworkLists.LINDDUN);
        return columns;
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

    private static Map<AtlasId, CrosswalkRow> crosswalk() {
        var byTechnique = new LinkedHashMap<AtlasId, CrosswalkRow>();
        rows("atlas-crosswalk").forEach(row -> {
            var technique = new AtlasId(row.get("atlas_id"));
            byTechnique.put(
                    technique,
                    new CrosswalkRow(
                            technique,
                            letters(row.list("stride_primary")),
                            letters(row.list("stride_secondary")),
                            references(row)));
        });
        return byTechnique;
    }

    private static List<FrameworkRef> references(CsvRow row) {
        var references = new ArrayList<FrameworkRef>();
        CROSSWALK_COLUMNS.forEach((column, framework) ->
                row.list(column).forEach(item -> references.add(new FrameworkRef(framework, item))));
        return references;
    }

    private static Map<AtlasId, List<String>> nistOfMitigation() {
        var byMitigation = new LinkedHashMap<AtlasId, List<String>>();
        rows("atlas-mitigation-nist")
                .forEach(row -> byMitigation.put(new AtlasId(row.get("mitigation_id")), row.list("nist_ai_rmf")));
        return byMitigation;
    }

    private static Map<String, String> nistQuestions() {
        return rows("nist-questions")
                .collect(Collectors.toUnmodifiableMap(row -> row.get("subcategory"), row -> row.get("question")));
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
