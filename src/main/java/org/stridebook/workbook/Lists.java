package org.stridebook.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.framework.ElementType;
import org.stridebook.framework.Stride;
import org.stridebook.sheet.archive.TemplateMark;
import org.stridebook.sheet.writing.SheetCell;
import org.stridebook.sheet.writing.SheetCell.Tone;
import org.stridebook.sheet.writing.SheetColumn;
import org.stridebook.sheet.writing.SheetColumn.Advice;
import org.stridebook.sheet.writing.SheetColumn.Choices;
import org.stridebook.sheet.writing.SheetColumn.Strictness;
import org.stridebook.sheet.writing.SheetLayout;
import org.stridebook.table.CsvResource;
import org.stridebook.workshop.RiskScheme;

/** What can be picked in a workbook. The lists stand on a hidden sheet, each in a column, since lists in a rule are cut at 255 characters. */
final class Lists {

    private static final String SHEET = "Lists";
    private static final int WIDTH = 30;

    private final Map<String, List<SheetCell>> lists = new LinkedHashMap<>();

    /** All lists; participants and elements are those of one workshop, or none. */
    static Lists of(Reference reference, List<String> participants, List<String> elements) {
        var all = new Lists();
        CsvResource.read(Lists.class, "lists.csv").forEach(row -> all.add(row.get("list"), row.list("values")));
        RiskScheme scheme = reference.settings().scheme();
        all.add("stride", Stream.of(Stride.values()).map(Stride::title).toList());
        all.add("types", types(reference));
        all.add("likelihood", scheme.likelihoodWords());
        all.add("impact", scheme.impactWords());
        all.add("dread", dread(scheme.dread()));
        all.add("participants", participants);
        all.add("elements", elements);
        all.add(
                "techniques",
                reference.catalogue().techniques().stream()
                        .map(technique -> technique.id() + " " + technique.fullName())
                        .toList());
        all.add(
                "atlasmitigations",
                reference.catalogue().mitigations().stream()
                        .map(mitigation -> mitigation.id() + " " + mitigation.name())
                        .toList());
        return all;
    }

    private static List<String> types(Reference reference) {
        return reference.frameworks().elementTypes().stream()
                .filter(type -> type.shape() != ElementType.Shape.FLOW)
                .map(ElementType::label)
                .toList();
    }

    private static List<String> dread(RiskScheme.@Nullable DreadScale scale) {
        int steps = scale == null ? 0 : scale.outOf();
        return IntStream.rangeClosed(1, steps).mapToObj(Integer::toString).toList();
    }

    private void add(String name, List<String> values) {
        lists.put(
                name,
                values.stream()
                        .map(value -> value.matches("\\d{1,3}")
                                ? SheetCell.number(Long.parseLong(value))
                                : SheetCell.text(value))
                        .toList());
    }

    List<String> texts(String name) {
        return lists.getOrDefault(name, List.of()).stream().map(SheetCell::text).toList();
    }

    /** The rule for a list, or null where it is empty or there is none of that name. */
    @Nullable
    Choices choices(String name, Strictness strictness, Advice advice) {
        int index = new ArrayList<>(lists.keySet()).indexOf(name);
        int size = texts(name).size();
        return index < 0 || size == 0 ? null : new Choices(SHEET, index + 2, 2, size + 1, strictness, advice);
    }

    /** The hidden sheet: the version of the templates in its first cell, then a list in each column below its name. */
    SheetLayout sheet() {
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<List<SheetCell>>();
        rows.add(Stream.concat(
                        Stream.of(SheetCell.text(TemplateMark.version())),
                        lists.keySet().stream().map(name -> SheetCell.text(name).in(Tone.KEY)))
                .toList());
        for (int i = 0; i < longest; i++) {
            int row = i;
            rows.add(Stream.concat(
                            Stream.of(SheetCell.EMPTY),
                            lists.values().stream().map(list -> row < list.size() ? list.get(row) : SheetCell.EMPTY))
                    .toList());
        }
        List<SheetColumn> columns = IntStream.rangeClosed(0, lists.size())
                .mapToObj(i -> SheetColumn.of("", WIDTH))
                .toList();
        return SheetLayout.of(SHEET, columns, rows).outOfSight();
    }
}
