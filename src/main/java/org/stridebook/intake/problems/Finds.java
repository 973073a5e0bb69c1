package org.stridebook.intake.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

/** Problems of one workshop while it is read: the same message from several cells becomes one problem with several places. */
public final class Finds {

    /** What makes two finds the same problem. */
    private record Cause(Kind kind, String message, String help) {}

    private final Map<Cause, List<Location>> places = new LinkedHashMap<>();

    public void add(Kind kind, Location place, String message, String help) {
        places.computeIfAbsent(new Cause(kind, message, help), cause -> new ArrayList<>())
                .add(place);
    }

    public void addAll(Kind kind, List<Location> where, String message, String help) {
        where.forEach(place -> add(kind, place, message, help));
    }

    /** Hands all of them over. */
    public void report(Problems problems) {
        places.forEach((cause, where) -> problems.add(cause.kind().at(where, cause.message(), cause.help())));
    }
}
