package org.stridebook.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stridebook.markdown.Html;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/** For build servers: JUnit XML with one suite for each file; errors and warnings are failures, notes pass. */
final class JunitReport implements ProblemReport {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String write(List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(
                        Collectors.groupingBy(problem -> problem.location().file(), TreeMap::new, Collectors.toList()));
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"stridebook\" tests=\"%d\" failures=\"%d\">\n"
                .formatted(problems.size(), failures(problems)));
        byFile.forEach((file, found) -> suite(file, found, out));
        return out.append("</testsuites>\n").toString();
    }

    private static void suite(String file, List<Problem> problems, StringBuilder out) {
        out.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\">\n"
                .formatted(xml(file), problems.size(), failures(problems)));
        for (Problem problem : problems) {
            String open = "    <testcase classname=\"%s\" name=\"%s\""
                    .formatted(xml(problem.kind().name()), xml(problem.location() + ": " + problem.message()));
            if (problem.severity() == Severity.NOTE) {
                out.append(open).append("/>\n");
            } else {
                out.append(open)
                        .append(">\n      <failure type=\"%s\" message=\"%s\">%s</failure>\n    </testcase>\n"
                                .formatted(
                                        problem.severity().word(),
                                        xml(problem.message()),
                                        xml(HumanReport.text(problem))));
            }
        }
        out.append("  </testsuite>\n");
    }

    private static long failures(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
    }

    /** Escaped, without the characters that XML 1.0 cannot hold. */
    private static String xml(String text) {
        return Html.escape(text.replaceAll("[^\\t\\n\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
    }
}
