package org.stridebook.framework;

import static org.stridebook.framework.FrameworkTables.ids;
import static org.stridebook.framework.FrameworkTables.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stridebook.atlas.AtlasId;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/**
 * The frameworks: a table registers them, and each has a table of items of one shape beside it, named by its code. A new framework
 * is a row and a table.
 */
final class FrameworkLists {

    private static final String ITEM = "item";

    private final List<CsvRow> crosswalk;
    private final List<Scope> scopes =
            FrameworkTables.rows("scopes").map(Scope::of).toList();
    private final List<Framework> read = new ArrayList<>();

    FrameworkLists(List<CsvRow> crosswalk) {
        this.crosswalk = crosswalk;
    }

    /** Reads the registration {@code table} and the tables of items, which stand beside {@code anchor}. */
    FrameworkLists add(Class<?> anchor, String table) {
        CsvResource.read(anchor, table + ".csv").forEach(row -> read.add(framework(row, anchor)));
        return this;
    }

    /** In the order of the registrations, each item with the techniques and siblings that any table gives it. */
    List<Framework> all() {
        Map<FrameworkRef, Set<FrameworkRef>> related = related();
        return read.stream()
                .map(one -> withItems(
                        one,
                        one.items().stream()
                                .map(item -> item.with(
                                        item.techniques(),
                                        List.copyOf(related.getOrDefault(
                                                new FrameworkRef(one.code(), item.id()), Set.of()))))
                                .toList()))
                .toList();
    }

    private Framework framework(CsvRow row, Class<?> anchor) {
        String code = row.get("code");
        List<CsvRow> rows = CsvResource.read(anchor, code + ".csv");
        Map<String, Set<AtlasId>> mapped = mapped(row.get("crosswalk_column"));
        return new Framework(
                code,
                row.get("title"),
                row.get("short_title"),
                Framework.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                scope(row.get("applies_to")),
                row.get("about"),
                row.get("reading"),
                row.get("address"),
                row.get("licence"),
                row.get("page").equals("general"),
                rows.stream()
                        .filter(one -> !one.get("level").equals(ITEM))
                        .map(one -> new Framework.Heading(one.get("name"), one.get("summary")))
                        .toList(),
                rows.stream()
                        .filter(one -> one.get("level").equals(ITEM))
                        .map(one -> item(one, mapped.getOrDefault(one.get("id"), Set.of())))
                        .toList());
    }

    private Scope scope(String code) {
        return scopes.stream()
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no scope: " + code));
    }

    private static Framework withItems(Framework one, List<FrameworkItem> items) {
        return new Framework(
                one.code(),
                one.title(),
                one.shortTitle(),
                one.kind(),
                one.scope(),
                one.about(),
                one.reading(),
                one.address(),
                one.licence(),
                one.generalPage(),
                one.headings(),
                items);
    }

    private static FrameworkItem item(CsvRow row, Set<AtlasId> mapped) {
        var techniques = new LinkedHashSet<>(ids(row.list("techniques")));
        techniques.addAll(mapped);
        return new FrameworkItem(
                row.get("id"),
                row.get("edition"),
                row.get("name"),
                row.get("group"),
                row.get("category"),
                row.get("summary"),
                row.get("question"),
                List.copyOf(techniques),
                letters(row.list("stride")),
                row.list("related").stream().map(FrameworkLists::reference).toList());
    }

    /** {@code owasp-llm-2025/LLM01:2025}. */
    private static FrameworkRef reference(String text) {
        int end = text.indexOf('/');
        return new FrameworkRef(text.substring(0, end), text.substring(end + 1));
    }

    /** Siblings in both directions, whichever of the two tables says so. */
    private Map<FrameworkRef, Set<FrameworkRef>> related() {
        var related = new LinkedHashMap<FrameworkRef, Set<FrameworkRef>>();
        for (Framework framework : read) {
            for (FrameworkItem item : framework.items()) {
                var here = new FrameworkRef(framework.code(), item.id());
                for (FrameworkRef other : item.related()) {
                    related.computeIfAbsent(here, unused -> new LinkedHashSet<>())
                            .add(other);
                    related.computeIfAbsent(other, unused -> new LinkedHashSet<>())
                            .add(here);
                }
            }
        }
        return related;
    }

    /** Techniques by item from a column of the crosswalk; none where no column is registered. */
    private Map<String, Set<AtlasId>> mapped(String column) {
        var byItem = new LinkedHashMap<String, Set<AtlasId>>();
        Stream<CsvRow> rows = column.isEmpty() ? Stream.empty() : crosswalk.stream();
        rows.forEach(row -> row.list(column)
                .forEach(item -> byItem.computeIfAbsent(item, key -> new LinkedHashSet<>())
                        .add(new AtlasId(row.get("atlas_id")))));
        return byItem;
    }
}
