package org.stridebook.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/**
 * Which ATLAS techniques and OWASP items the probes of the tools are about. Both tables are our own judgement: {@code probes.csv} by
 * tool and probe, {@code owasp-llm-2023.csv} for tags that use the numbers of 2023.
 */
final class ProbeTable {

    private static final String OWASP = "owasp-llm-2025";
    private static final ProbeTable BUNDLED = new ProbeTable();

    private final Map<String, Meaning> probes = new HashMap<>();
    private final Map<String, List<FrameworkRef>> tags = new HashMap<>();

    /**
     * What a probe is about.
     *
     * @param techniques ids of ATLAS, as a cell would hold them
     */
    record Meaning(String techniques, List<FrameworkRef> items) {

        static final Meaning NONE = new Meaning("", List.of());

        Meaning {
            items = List.copyOf(items);
        }

        /** The same with what tags say besides. */
        Meaning with(List<FrameworkRef> more) {
            var all = new LinkedHashSet<>(items);
            all.addAll(more);
            return new Meaning(techniques, List.copyOf(all));
        }
    }

    private ProbeTable() {
        for (CsvRow row : CsvResource.read(ProbeTable.class, "probes.csv")) {
            probes.put(
                    key(row.get("tool"), row.get("probe")),
                    new Meaning(String.join("; ", row.list("techniques")), refs(row.list("owasp_llm_2025"))));
        }
        for (CsvRow row : CsvResource.read(ProbeTable.class, "owasp-llm-2023.csv")) {
            tags.put(row.get("tag"), refs(row.list("owasp_llm_2025")));
        }
    }

    static ProbeTable bundled() {
        return BUNDLED;
    }

    /** By the whole name, else by ever shorter beginnings of it that end before a dot or colon, else by the tool's {@code *}. */
    Meaning of(String tool, String probe) {
        for (String name = probe; !name.isEmpty(); name = shorter(name)) {
            Meaning meaning = probes.get(key(tool, name));
            if (meaning != null) {
                return meaning;
            }
        }
        return probes.getOrDefault(key(tool, "*"), Meaning.NONE);
    }

    /** The items behind tags such as {@code owasp:llm01}; other tags say nothing. */
    List<FrameworkRef> items(Set<String> written) {
        return written.stream()
                .map(tag -> tags.get(tag.toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every row's meaning by tool and probe, for the test of the table. */
    Map<String, Meaning> all() {
        return Map.copyOf(probes);
    }

    private static String shorter(String name) {
        int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'));
        return end < 0 ? "" : name.substring(0, end);
    }

    private static String key(String tool, String probe) {
        return tool + " " + probe.toLowerCase(Locale.ROOT);
    }

    private static List<FrameworkRef> refs(List<String> ids) {
        return ids.stream().map(id -> new FrameworkRef(OWASP, id)).toList();
    }
}
