package org.stridebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

class RulesTest {

    private static final Path HERE = Path.of("src/test/java/org/stridebook/check");

    @Test
    void everyKindHasExactlyOneRule() {
        assertThat(Rules.ALL).extracting(Rule::kind).containsExactlyInAnyOrderElementsOf(CheckProblems.ALL);
    }

    @Test
    void everyRuleHasATestThatNamesIt() throws IOException {
        String tests;
        try (var files = Files.walk(HERE)) {
            tests = files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("RulesTest.java"))
                    .map(RulesTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(Rules.ALL)
                .extracting(rule -> rule.kind().name())
                .allSatisfy(name -> assertThat(tests).contains("\"" + name + "\""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read '" + file + "'", e);
        }
    }

    @Test
    void everyKindIsExplainedInWholeSentences() {
        assertThat(CheckProblems.ALL).allSatisfy(kind -> {
            assertThat(kind.meaning()).matches("(?s)[A-Z].*\\.").hasSizeGreaterThan(20);
            assertThat(kind.example()).endsWith(".").hasSizeGreaterThan(10);
        });
    }

    @Test
    void messagesStartInLowerCaseAndEndWithoutAFullStop() {
        for (Problem problem : Rules.check(ExampleAssessment.supportChat())) {
            assertThat(problem.message())
                    .doesNotMatch(".*[.]$")
                    .doesNotMatch("^[A-Z][a-z].*")
                    .doesNotContain("illegal");
            assertThat(problem.help()).isNotBlank().doesNotMatch(".*[.]$");
        }
    }

    @Test
    void lifelikeWorkshopGetsAListThatOnePersonCanRead() {
        List<Problem> problems = Rules.check(ExampleAssessment.supportChat());
        assertThat(problems).hasSizeBetween(15, 40).isSorted();
        assertThat(problems)
                .extracting(Problem::kind)
                .extracting(Kind::name)
                .contains("unknown-component", "expired-acceptance", "overdue", "participants-apart");
    }
}
