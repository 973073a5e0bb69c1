package org.stridebook.export;

import java.util.List;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;

/** A problem in JSON. */
record ProblemItem(String kind, String severity, String message, List<Place> locations, String help) {

    record Place(String file, String sheet, String cell) {
        static Place of(Location location) {
            return new Place(location.file(), location.sheet(), location.cell());
        }
    }

    static ProblemItem of(Problem problem) {
        return new ProblemItem(
                problem.kind().name(),
                problem.severity().word(),
                problem.message(),
                problem.locations().stream().map(Place::of).toList(),
                problem.help());
    }
}
