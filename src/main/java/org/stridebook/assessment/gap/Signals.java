package org.stridebook.assessment.gap;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Which signals speak of which subcategory, and how they are said. */
final class Signals {

    private static final Map<SignalKind, CsvRow> WORDS = words();
    private static final Map<String, List<SignalKind>> BY_SUBCATEGORY =
            CsvResource.read(Signals.class, "nist-signals.csv").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("subcategory"),
                            Collectors.mapping(
                                    row -> SignalKind.of(row.get("signal")), Collectors.toUnmodifiableList())));

    private final Map<SignalKind, Signal> signals = new EnumMap<>(SignalKind.class);

    Signals(SystemModel model) {
        var counts = new SignalCounts(model);
        for (SignalKind kind : SignalKind.values()) {
            signals.put(kind, signal(kind, counts.of(kind)));
        }
    }

    private static Map<SignalKind, CsvRow> words() {
        var words = new EnumMap<SignalKind, CsvRow>(SignalKind.class);
        CsvResource.read(Signals.class, "signals.csv").forEach(row -> words.put(SignalKind.of(row.get("signal")), row));
        return words;
    }

    /** In the order of the kinds. */
    List<Signal> of(String subcategory) {
        return BY_SUBCATEGORY.getOrDefault(subcategory, List.of()).stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> signals.getOrDefault(kind, new Signal(kind, "", 0, 0, "")))
                .toList();
    }

    private static Signal signal(SignalKind kind, SignalCounts.Count count) {
        CsvRow row = WORDS.get(kind);
        if (row == null) {
            throw new IllegalStateException("signals.csv has no words for " + kind.code());
        }
        String words = row.get(column(row, count))
                .replace("{part}", Integer.toString(count.part()))
                .replace("{whole}", Integer.toString(count.whole()));
        return new Signal(kind, words, count.part(), count.whole(), row.get("page"));
    }

    /** The words for this count; {@code words} where the table has no special ones. */
    private static String column(CsvRow row, SignalCounts.Count count) {
        if (count.whole() == 0) {
            return "none";
        }
        String special = count.part() == 0 ? "unmet" : count.part() >= count.whole() ? "met" : "words";
        return row.get(special).isEmpty() ? "words" : special;
    }
}
