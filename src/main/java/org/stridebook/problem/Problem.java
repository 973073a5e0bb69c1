package org.stridebook.problem;

import java.util.Comparator;
import java.util.List;

/**
 * One thing to fix or to know. {@code message} is lower case without a full stop and quotes cell text in back-ticks;
 * {@code locations} holds at least one place; {@code help} says what to do, or is empty.
 */
public record Problem(Kind kind, String message, List<Location> locations, String help) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::location)
            .thenComparing(problem -> problem.kind().name())
            .thenComparing(Problem::message);

    public Problem {
        locations = locations.stream().distinct().sorted().toList();
        if (locations.isEmpty()) {
            throw new IllegalArgumentException("a problem needs a place: " + message);
        }
    }

    /** The first of its places. */
    public Location location() {
        return locations.get(0);
    }

    /** Short for the severity of its kind. */
    public Severity severity() {
        return kind.severity();
    }

    /** By place, so that a participant can walk through a sheet from top to bottom. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
