package org.stridebook.page.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;

/** A problem as a line; {@code about} links to what its row became, and is empty where it became nothing. */
public record ProblemRow(
        Badge severity,
        String kind,
        String message,
        String help,
        String file,
        String sheet,
        String cell,
        List<String> otherPlaces,
        List<Link> about) {

    public static List<ProblemRow> of(SystemView view, List<Problem> problems, SystemLinks links) {
        return problems.stream()
                .map(problem -> of(problem, about(view, problem, links)))
                .toList();
    }

    public static ProblemRow of(Problem problem, List<Link> about) {
        Location first = problem.location();
        return new ProblemRow(
                Badges.of(problem.severity()),
                problem.kind().name(),
                problem.message(),
                problem.help(),
                first.file(),
                first.sheet(),
                first.cell(),
                problem.locations().stream()
                        .skip(1)
                        .map(place -> seenFrom(first, place))
                        .toList(),
                about);
    }

    /** As short as it is clear beside the first place. */
    private static String seenFrom(Location first, Location place) {
        if (!place.file().equals(first.file()) || place.cell().isEmpty()) {
            return place.toString();
        }
        return place.sheet().equals(first.sheet()) ? place.cell() : Words.cell(place);
    }

    private static List<Link> about(SystemView view, Problem problem, SystemLinks links) {
        var about = new LinkedHashSet<Link>();
        for (Location location : problem.locations()) {
            var threat = view.rows().threat(location);
            var element = view.rows().element(location);
            if (threat != null) {
                about.add(links.id(threat));
            }
            if (element != null) {
                about.add(links.element(element));
            }
        }
        return List.copyOf(new ArrayList<>(about));
    }
}
