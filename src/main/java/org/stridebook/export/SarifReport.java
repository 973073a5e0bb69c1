package org.stridebook.export;

import java.util.List;
import org.stridebook.document.Json;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/**
 * For code-scanning pages: SARIF 2.1.0. A spreadsheet cell has no line, so the sheet is a logical location and the cell is given
 * both as a region (row and column) and in the logical name.
 */
final class SarifReport implements ProblemReport {

    record Log(String version, List<Run> runs) {}

    record Run(Tool tool, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, List<Rule> rules) {}

    record Rule(String id, Text shortDescription, Text help, Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Text(String text) {}

    record Result(String ruleId, String level, Text message, List<Where> locations) {}

    record Where(Physical physicalLocation, List<Logical> logicalLocations) {}

    record Physical(Artifact artifactLocation, Region region) {}

    record Artifact(String uri) {}

    record Region(int startLine, int startColumn) {}

    record Logical(String fullyQualifiedName, String kind) {}

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String write(List<Problem> problems) {
        var rules = problems.stream()
                .map(Problem::kind)
                .distinct()
                .sorted(java.util.Comparator.comparing(Kind::name))
                .map(SarifReport::rule)
                .toList();
        var results = problems.stream().map(SarifReport::result).toList();
        return Json.write(new Log("2.1.0", List.of(new Run(new Tool(new Driver("Stridebook", rules)), results))));
    }

    private static Rule rule(Kind kind) {
        return new Rule(
                kind.name(),
                new Text(kind.meaning()),
                new Text(kind.example()),
                new Configuration(level(kind.severity())));
    }

    private static Result result(Problem problem) {
        String text = problem.help().isEmpty() ? problem.message() : problem.message() + ". " + problem.help();
        return new Result(
                problem.kind().name(),
                level(problem.severity()),
                new Text(text),
                problem.locations().stream().map(SarifReport::where).toList());
    }

    private static Where where(Location location) {
        var artifact = new Artifact(uri(location.file()));
        return new Where(
                new Physical(artifact, new Region(Math.max(1, location.row()), Math.max(1, location.column()))),
                List.of(new Logical(location.toString(), "member")));
    }

    private static String uri(String file) {
        try {
            return new java.net.URI(null, null, file, null).toASCIIString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("not a relative file: " + file, e);
        }
    }

    private static String level(Severity severity) {
        return severity.word(); // SARIF has the same three words
    }
}
