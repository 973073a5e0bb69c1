package org.stridebook.export;

import java.util.List;
import org.stridebook.document.Json;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/** For programs: one object with counts and a list. */
final class JsonReport implements ProblemReport {

    record Report(String formatVersion, long errors, long warnings, long notes, List<Item> problems) {}

    record Item(String kind, String severity, String message, List<Place> locations, String help) {}

    record Place(String file, String sheet, String cell) {
        static Place of(Location location) {
            return new Place(location.file(), location.sheet(), location.cell());
        }
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(List<Problem> problems) {
        return Json.write(new Report(
                "1",
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE),
                problems.stream().map(JsonReport::item).toList()));
    }

    private static Item item(Problem problem) {
        return new Item(
                problem.kind().name(),
                problem.severity().word(),
                problem.message(),
                problem.locations().stream().map(Place::of).toList(),
                problem.help());
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
