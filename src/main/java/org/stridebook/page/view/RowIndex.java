package org.stridebook.page.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Source;
import org.stridebook.workshop.ThreatId;

/** Ties problems to the threats and elements that their rows became, both ways. */
final class RowIndex {

    private record Place(String file, String sheet, int row) {}

    private final Map<Place, List<Problem>> problems = new HashMap<>();
    private final Map<Place, ThreatId> threats = new LinkedHashMap<>();
    private final Map<Place, ElementId> elements = new LinkedHashMap<>();

    private RowIndex() {}

    static RowIndex of(SystemFacts facts) {
        var index = new RowIndex();
        for (Problem problem : facts.problems()) {
            for (Location location : problem.locations()) {
                index.problems
                        .computeIfAbsent(place(location), key -> new java.util.ArrayList<>())
                        .add(problem);
            }
        }
        facts.assessment()
                .threats()
                .forEach(threat -> threat.threat()
                        .sources()
                        .forEach(source -> index.threats.putIfAbsent(place(source), threat.id())));
        facts.assessment()
                .elements()
                .forEach(element ->
                        index.elements.putIfAbsent(place(element.element().source()), element.id()));
        return index;
    }

    List<Problem> problems(Source source) {
        return problems.getOrDefault(place(source), List.of());
    }

    /** The threat that was read from the row of a cell, or null. */
    @Nullable
    ThreatId threat(Location location) {
        return threats.get(place(location));
    }

    /** The element that was read from the row of a cell, or null. */
    @Nullable
    ElementId element(Location location) {
        return elements.get(place(location));
    }

    private static Place place(Location location) {
        return new Place(location.file(), location.sheet(), location.row());
    }

    private static Place place(Source source) {
        return new Place(source.file(), source.sheet(), source.row());
    }
}
