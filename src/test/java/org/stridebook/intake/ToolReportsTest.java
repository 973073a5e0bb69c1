package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.Workshop;

/** The evidence folder of a session. */
class ToolReportsTest {

    private static final String RUN = "{\"success\": [true, false], \"num_queries\": 4}";

    @TempDir
    private Path temporary;

    private final Problems problems = new Problems();

    @BeforeEach
    void makeSheet() throws IOException {
        file(
                "threats.csv",
                "Threat ID,Component or Flow,STRIDE,Scenario,Likelihood,Impact\n"
                        + "T-07,API,T,Somebody pastes instructions,High,High\nT-7,API,I,Somebody reads along,Low,Low\n");
    }

    private void file(String path, String text) throws IOException {
        Path file = temporary.resolve("chat").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Workshop read() throws IOException {
        var folder = WorkshopFolders.in(temporary, problems).get(0);
        return new WorkshopReader(Frameworks.bundled(), Settings.defaults()).read(folder, folder.newest(), problems);
    }

    private List<String> told() {
        return problems.sorted().stream().map(problem -> problem.kind().name()).toList();
    }

    @Test
    void idAtTheBeginningOfAFileOrFolderIsTheTarget() throws IOException {
        file("evidence/T-07 run_summary.json", RUN);
        file("evidence/t-7/3fa9/run_summary.json", RUN);
        file("evidence/results/T-071/run_summary.json", RUN);
        file("evidence/llm-2026-05-10/run_summary.json", RUN);
        assertThat(read().testResults())
                .extracting(TestResult::target)
                .containsExactlyInAnyOrder("T-07", "T-7", "T-071", "");
    }

    @Test
    void sheetsInFoldersOfTheEvidenceFolderAreReadToo() throws IOException {
        file("evidence/art/results.csv", "Threat ID,Technique,Tool,Attempts,Successes\nT-07,AML.T0043,ART,100,4\n");
        assertThat(read().testResults())
                .singleElement()
                .satisfies(result -> assertThat(result.tool()).isEqualTo("ART"));
    }

    @Test
    void reportsStandAmongTheFilesReadAndTheRestIsNamedOnce() throws IOException {
        file("evidence/3fa9/run_summary.json", RUN);
        file("evidence/pentest.pdf", "%PDF");
        file("evidence/garak.log", "log");
        assertThat(read().sheets())
                .anyMatch(sheet -> sheet.file().equals("chat/evidence/3fa9/run_summary.json")
                        && sheet.kind().equals("counterfit report")
                        && sheet.rows() == 1);
        assertThat(told()).containsOnlyOnce("evidence-unknown");
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.kind().name().equals("evidence-unknown"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.locations()).hasSize(2));
    }

    private static String brief(TestResult result) {
        return result.target() + " " + result.technique() + " " + result.tool() + " " + result.attempts() + " "
                + result.successes() + " " + result.share() + " " + result.outcome();
    }

    @Test
    void sheetsOfOtherToolsAndLanguagesAreResultsInTheEvidenceFolder() throws IOException {
        file(
                "evidence/de.csv",
                "Bedrohung;Technik;Werkzeug;Datum;Anzahl Versuche;Erfolgreich;Urteil\n"
                        + "T-07;AML.T0051;Handtest;10.05.2026;1.000;3;nicht bestanden\n");
        file(
                "evidence/py.csv",
                "threat_id,technique,tool,date,n_trials,asr\nT-07,AML.T0051,pyrit,2026-05-10,40,0.25\n");
        file(
                "evidence/us.csv",
                "Threat ID,MITRE ATLAS technique,Tool,Prompts sent,# successful attacks,Attack success rate\n"
                        + "T-07,AML.T0051,x,20,2,10%\n");
        file("evidence/rate.csv", "Threat ID,ATLAS ID,Success rate\nT-07,AML.T0051,\"12,5 %\"\n");
        file("evidence/by.csv", "Threat ID,Tool,Attempts,Bypasses\nT-07,y,,7 of 20\n");
        assertThat(read().testResults())
                .extracting(ToolReportsTest::brief)
                .containsExactlyInAnyOrder(
                        "T-07 AML.T0051 Handtest 1000 3 null GOT_THROUGH",
                        "T-07 AML.T0051 pyrit 40 10 null GOT_THROUGH",
                        "T-07 AML.T0051 x 20 2 null GOT_THROUGH",
                        "T-07 AML.T0051  null null 0.125 GOT_THROUGH",
                        "T-07  y 20 7 null GOT_THROUGH");
        assertThat(told()).contains("number-read-as").doesNotContain("not-ours", "number-not-understood");
    }

    @Test
    void wordsOfAVerdictAreRead() throws IOException {
        file(
                "evidence/words.csv",
                "Threat ID,Tool,Verdict\nT-07,a,fail\nT-07,b,FAILED - got root\nT-07,c,Partially blocked\n"
                        + "T-07,d,passed\nT-07,e,passed but see report\nT-07,f,see report\n");
        assertThat(read().testResults())
                .extracting(result -> result.tool() + " " + result.outcome())
                .containsExactlyInAnyOrder(
                        "a GOT_THROUGH", "b GOT_THROUGH", "c GOT_THROUGH", "d HELD", "e UNKNOWN", "f UNKNOWN");
    }

    @Test
    void columnOfFailuresIsNoted() throws IOException {
        file("evidence/fails.csv", "Threat ID,Tool,Attempts,Fails\nT-07,a,10,2\nT-07,b,10,3\n");
        assertThat(read().testResults()).extracting(TestResult::successes).containsExactly(2, 3);
        assertThat(told()).containsOnlyOnce("successes-unsure");
    }

    @Test
    void cureForASheetThatIsNotUnderstoodSaysResults() throws IOException {
        file("evidence/odd.csv", "Alpha,Beta,Gamma\nx,y,z\nu,v,w\n");
        read();
        assertThat(problems.sorted())
                .anyMatch(problem -> problem.kind().name().equals("not-ours")
                        && problem.help().contains("kind: results, header-row: 1"));
    }

    @Test
    void secondColumnOfTechniquesIsNotOfferedItsOwnName() throws IOException {
        file(
                "evidence/two.csv",
                "Threat ID,Technique,MITRE ATLAS technique,Tool,Attempts\nT-07,AML.T0051,AML.T0054,a,10\n");
        read();
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.kind().name().equals("column-unknown"))
                .allSatisfy(problem -> assertThat(problem.help()).doesNotContain("did you mean"));
    }

    @Test
    void reportIsCalledWhatItIs() throws IOException {
        file("evidence/3fa9/run_summary.json", RUN);
        assertThat(read().sheets())
                .filteredOn(sheet -> sheet.file().endsWith("run_summary.json"))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.what()).isEqualTo("a counterfit report"));
    }
}
