package org.stridebook.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.table.Key;

/**
 * Rows that name threats which no list has: one problem for all rows that name the same ones.
 *
 * @param rows what such rows are called where there are several
 */
public record UnknownThreats(Kind kind, Set<Key> known, String rows, String help) {

    /** A row: what it is called, the threats that it names, and where. */
    public record Row(String name, List<String> threats, Location place) {}

    public List<Problem> of(List<Row> all) {
        Map<List<String>, List<Row>> byThreats = new LinkedHashMap<>();
        for (Row row : all) {
            List<String> unknown = row.threats().stream()
                    .filter(id -> !known.contains(Key.of(id)))
                    .toList();
            if (!unknown.isEmpty()) {
                byThreats.computeIfAbsent(unknown, key -> new ArrayList<>()).add(row);
            }
        }
        return byThreats.entrySet().stream()
                .map(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Problem problem(List<String> unknown, List<Row> named) {
        String who = named.size() == 1 ? named.get(0).name() + " names" : named.size() + " " + rows + " name";
        String message =
                who + " threat " + Say.list(unknown.stream().map(Say::quoted).toList()) + ", which "
                        + (unknown.size() == 1 ? "is" : "are") + " not in the threat list";
        return kind.at(named.stream().map(Row::place).toList(), message, help);
    }
}
