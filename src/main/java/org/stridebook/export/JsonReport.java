package org.stridebook.export;

import java.util.List;
import org.stridebook.document.Json;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/** For programs: one object with counts and a list. */
final class JsonReport implements ProblemReport {

    record Report(String formatVersion, long errors, long warnings, long notes, List<ProblemItem> problems) {}

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
                problems.stream().map(ProblemItem::of).toList()));
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
