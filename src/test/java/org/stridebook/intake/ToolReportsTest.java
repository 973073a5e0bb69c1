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
}
