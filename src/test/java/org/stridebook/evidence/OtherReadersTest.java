package org.stridebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.workshop.TestResult;

/** Runs of Counterfit and results of promptfoo. */
class OtherReadersTest {

    @TempDir
    private Path folder;

    private Reports reports;

    @BeforeEach
    void open() {
        reports = new Reports(folder);
    }

    @Test
    void counterfitRunIsNamedByItsFolder() throws IOException {
        var results = reports.read(
                "2026-04-02 results/3fa9/run_summary.json",
                "{\"sample_index\": {\"default\": 0}, \"initial_labels\": [\"a\"], \"num_queries\": 420,",
                "\"success\": [true, false, [1, 0], \"yes\"], \"results\": [[[0.1, 0.2]]]}");
        assertThat(Reports.brief(results)).containsExactly("3fa9 2/4 AML.T0015; AML.T0043");
        assertThat(results.get(0).tool()).isEqualTo("Counterfit");
        assertThat(results.get(0).date()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(results.get(0).more())
                .singleElement()
                .satisfies(more -> assertThat(more.text()).isEqualTo("420"));
        assertThat(reports.told()).isEmpty();
    }

    @Test
    void counterfitRunWithoutSamplesOrOfAnotherProgramIsNamed() throws IOException {
        assertThat(reports.read("a/run_summary.json", "{\"success\": [], \"num_queries\": 0}"))
                .isEmpty();
        assertThat(reports.read("b/run_summary.json", "{\"status\": \"ok\"}")).isEmpty();
        assertThat(reports.told())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("evidence-without-results"))
                .anyMatch(text -> text.startsWith("evidence-unknown"));
    }

    private static String test(String plugin, String strategy, boolean success, int reason) {
        return "{\"success\": " + success + ", \"failureReason\": " + reason
                + ", \"error\": \"no\", \"prompt\": {\"raw\": \"<img src=x>\"}, "
                + "\"provider\": {\"id\": \"https://chat\", \"label\": \"chat\"}, \"metadata\": {\"pluginId\": \""
                + plugin
                + "\"}, \"testCase\": {\"vars\": {\"prompt\": \"p\"}, \"metadata\": {\"pluginId\": \"" + plugin
                + "\", \"strategyId\": \"" + strategy + "\"}}, \"response\": {\"output\": \"…\"}}";
    }

    private static String redTeam() {
        return "{\"evalId\": \"eval-x\", \"results\": {\"version\": 3, \"timestamp\": \"2026-05-09T08:00:00Z\", \"prompts\": [{}], \"results\": [\n"
                + String.join(
                        ",\n",
                        test("pii:direct", "basic", true, 0),
                        test("pii:direct", "jailbreak", false, 1),
                        test("pii:direct", "basic", false, 2),
                        test("hijacking", "basic", true, 0))
                + "], \"stats\": {\"successes\": 2, \"failures\": 1, \"errors\": 1}}, \"config\": {}, \"metadata\": {\"promptfooVersion\": \"0.118.0\"}}";
    }

    @Test
    void promptfooPluginsAreOneResultEachAndErrorsDoNotCount() throws IOException {
        List<TestResult> results = reports.read("results.json", redTeam());
        assertThat(Reports.brief(results)).containsExactly("pii:direct 1/2 AML.T0057", "hijacking 0/1 AML.T0051.000");
        TestResult first = results.get(0);
        assertThat(first.tool()).isEqualTo("promptfoo 0.118.0");
        assertThat(first.date()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(first.probe().model()).isEqualTo("chat");
        assertThat(first.more())
                .extracting(more -> more.header() + ": " + more.text())
                .containsExactly("Got through by strategy: basic 0, jailbreak 1");
        assertThat(first.probe().unjudged()).isEqualTo(1);
        assertThat(first.toString()).doesNotContain("<img");
        assertThat(first.source().place()).hasToString("chat/evidence/results.json > line 2");
        assertThat(new Reports(folder)
                        .withPrompts()
                        .read("results.json")
                        .get(0)
                        .probe()
                        .prompts())
                .containsExactly("<img src=x>");
    }

    @Test
    void promptfooTotalsCountWhereTestsAreMissing() throws IOException {
        var results = reports.read(
                "T-07 output.json", "{\"results\": {\"stats\": {\"successes\": 18, \"failures\": 2, \"errors\": 0}}}");
        assertThat(Reports.brief(results)).containsExactly("evaluation 2/20 ");
    }

    @Test
    void promptfooFileThatWasCutOffCountsAsFarAsItGoes() throws IOException {
        String whole = redTeam();
        var results = reports.read("results.json", whole.substring(0, whole.indexOf("\"hijacking") - 3));
        assertThat(Reports.brief(results)).containsExactly("pii:direct 1/2 AML.T0057");
        assertThat(results.get(0).probe().incomplete()).isTrue();
        assertThat(reports.told())
                .singleElement()
                .asString()
                .startsWith("evidence-cut-off: the file breaks off here; what stands before it counts");
    }

    @Test
    void counterfitFileThatWasCutOffIsMarkedIncomplete() throws IOException {
        var results = reports.read("3fa9/run_summary.json", "{\"success\": [true, false, tr");
        assertThat(Reports.brief(results)).containsExactly("3fa9 1/2 AML.T0015; AML.T0043");
        assertThat(results.get(0).probe().incomplete()).isTrue();
        assertThat(reports.told()).singleElement().asString().startsWith("evidence-cut-off");
    }

    @Test
    void counterfitRunWithoutAVerdictIsListedAsNotJudged() throws IOException {
        var results = reports.read("3fa9/run_summary.json", "{\"success\": null, \"num_queries\": 9}");
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.isJudged()).isFalse();
            assertThat(result.probe().unjudged()).isEqualTo(1);
        });
        assertThat(reports.told()).singleElement().asString().startsWith("evidence-without-results");
    }

    /** Older versions give no reason; an answer of the interface such as a timeout was never graded. */
    private static String old(String plugin, String error, boolean graded) {
        return "{\"success\": false, \"error\": \"" + error + "\", \"gradingResult\": "
                + (graded ? "{\"pass\": false, \"reason\": \"no\"}" : "null") + ", \"metadata\": {\"pluginId\": \""
                + plugin
                + "\"}}";
    }

    @Test
    void errorsOfOlderPromptfooFilesAreNoAttacksThatGotThrough() throws IOException {
        var results = reports.read(
                "results.json",
                "{\"results\": {\"results\": ["
                        + String.join(
                                ",",
                                old("pii", "API call error: 429", false),
                                old("pii", "leaked a name", true),
                                old("bola", "API call error: 500", false))
                        + "], \"stats\": {\"successes\": 0, \"failures\": 3}}}");
        assertThat(Reports.brief(results)).containsExactly("pii 1/1 AML.T0057", "bola null/0 AML.T0085; AML.T0053");
        assertThat(results).extracting(result -> result.probe().unjudged()).containsExactly(1, 1);
        assertThat(results).extracting(TestResult::isJudged).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"name\": \"x\", \"version\": 1}", "[]", "17", "not JSON at all", "{\"results\": \"none\"}"})
    void foreignJsonIsNamed(String text) throws IOException {
        assertThat(reports.read("package.json", text)).isEmpty();
        assertThat(reports.told()).isNotEmpty().allMatch(told -> told.contains("package.json"));
    }
}
