package org.stridebook.framework;

import static org.stridebook.framework.FrameworkTables.ids;
import static org.stridebook.framework.FrameworkTables.rows;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvRow;

/** The frameworks with their items, each from one table. */
final class FrameworkLists {

    static final String NIST = "nist-ai-rmf";
    static final String OWASP_ML = "owasp-ml-2023";
    static final String OWASP_LLM_2025 = "owasp-llm-2025";
    static final String OWASP_LLM_2026 = "owasp-llm-2026";
    static final String OWASP_AGENTIC = "owasp-agentic";
    static final String LINDDUN = "linddun";

    private FrameworkLists() {}

    static List<Framework> read() {
        return List.of(nist(), owaspMl(), owaspLlm2025(), owaspLlm2026(), owaspAgentic(), linddun());
    }

    /** The 72 subcategories; their techniques are those whose row in the crosswalk names them. */
    private static Framework nist() {
        Map<String, Set<AtlasId>> techniques = techniquesByItem("nist_ai_rmf");
        List<FrameworkItem> items = rows("nist-ai-rmf")
                .filter(row -> row.get("level").equals("subcategory"))
                .map(row -> new FrameworkItem(
                        row.get("id"),
                        row.get("title"),
                        row.get("function"),
                        row.get("category") + " " + row.get("category_title"),
                        row.get("evidence_example"),
                        List.copyOf(techniques.getOrDefault(row.get("id"), Set.of()))))
                .toList();
        return new Framework(NIST, "NIST AI RMF 1.0", items);
    }

    private static Framework owaspMl() {
        List<FrameworkItem> items = rows("owasp-ml-top10-2023")
                .map(row -> item(row, "", row.list("atlas_ids")))
                .toList();
        return new Framework(OWASP_ML, "OWASP Machine Learning Security Top 10 (2023)", items);
    }

    private static Framework owaspLlm2025() {
        List<FrameworkItem> items = rows("owasp-llm-top10-2025")
                .map(row -> item(row, "", row.list("atlas_ids_own_mapping")))
                .toList();
        return new Framework(OWASP_LLM_2025, "OWASP Top 10 for LLM Applications (2025)", items);
    }

    /** Its own table maps nothing, so the techniques come from the crosswalk. */
    private static Framework owaspLlm2026() {
        Map<String, Set<AtlasId>> techniques = techniquesByItem("owasp_llm_2026");
        List<FrameworkItem> items = rows("owasp-llm-top10-2026")
                .map(row -> new FrameworkItem(
                        row.get("id"),
                        row.get("name"),
                        "",
                        "",
                        row.get("summary"),
                        List.copyOf(techniques.getOrDefault(row.get("id"), Set.of()))))
                .toList();
        return new Framework(OWASP_LLM_2026, "OWASP Top 10 for LLM Applications (2026)", items);
    }

    private static Framework owaspAgentic() {
        List<FrameworkItem> items = rows("owasp-agentic")
                .map(row -> item(row, row.get("list"), row.list("atlas_ids_own_mapping")))
                .toList();
        return new Framework(
                OWASP_AGENTIC, "OWASP Agentic AI: Top 10 (2026) and Threats and Mitigations (2025)", items);
    }

    /** The seven kinds of threat and the cards of LINDDUN GO, grouped by kind. */
    private static Framework linddun() {
        var kinds = new LinkedHashMap<String, String>();
        List<CsvRow> rows = rows("linddun").toList();
        rows.stream()
                .filter(row -> row.get("level").equals("threat-type"))
                .forEach(row -> kinds.put(row.get("type_code"), row.get("name")));
        List<FrameworkItem> items = rows.stream()
                .map(row -> new FrameworkItem(
                        row.get("id"),
                        row.get("name"),
                        kinds.getOrDefault(row.get("type_code"), ""),
                        "",
                        row.get("ai_question").isEmpty() ? row.get("summary") : row.get("ai_question"),
                        ids(row.list("atlas_ids_own_mapping"))))
                .toList();
        return new Framework(LINDDUN, "LINDDUN and LINDDUN GO", items);
    }

    private static FrameworkItem item(CsvRow row, String group, List<String> techniques) {
        return new FrameworkItem(row.get("id"), row.get("name"), group, "", row.get("summary"), ids(techniques));
    }

    private static Map<String, Set<AtlasId>> techniquesByItem(String column) {
        var byItem = new LinkedHashMap<String, Set<AtlasId>>();
        rows("atlas-crosswalk")
                .forEach(row -> row.list(column)
                        .forEach(item -> byItem.computeIfAbsent(item, key -> new LinkedHashSet<>())
                                .add(new AtlasId(row.get("atlas_id")))));
        return byItem;
    }
}
