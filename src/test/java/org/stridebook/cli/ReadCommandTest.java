package org.stridebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path threats() throws Exception {
        return Files.writeString(folder.resolve("threats.csv"), """
                Threats of the chat

                ID,Component,STRIDE,Scenario,Likelihood (1-5),Squad
                T-1,Gateway,T,somebody talks the model into it,4,red
                T-2,Gateway,S,somebody pretends to be staff,2,blue
                Total,,,,6,
                """);
    }

    @Test
    void participantSeesHowTheSheetWasRead() throws Exception {
        Answer answer = run("read", threats().toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Sheet \"threats\" is a threat list: header in row 3 from column A, 2 rows read, 1 left out")
                .contains("E  Likelihood (1-5)  = likelihood, scale 1-5")
                .contains("F  Squad             not known; kept under \"More from the sheet\"")
                .contains("left out   A6: a total")
                .contains("beside it  A1: \"Threats of the chat\"")
                .contains("note[column-unknown]")
                .doesNotContain("did you mean `dread`");
    }

    @Test
    void programSeesTheSame() throws Exception {
        JsonNode file = json(run("read", "--format", "json", threats().toString()))
                .get("files")
                .get(0);
        assertThat(file.propertyNames()).containsExactly("file", "problems", "tables");
        JsonNode table = file.get("tables").get(0);
        assertThat(table.propertyNames())
                .containsExactly("sheet", "kind", "headerRow", "firstColumn", "columns", "rows", "skipped", "scale");
        assertThat(table.get("kind").asString()).isEqualTo("threats");
        assertThat(table.get("headerRow").asInt()).isEqualTo(3);
        assertThat(table.get("rows").asInt()).isEqualTo(2);
        assertThat(table.get("columns").get("scenario").asString()).isEqualTo("Scenario");
        assertThat(table.get("scale").get("likelihood").asString()).isEqualTo("1-5");
        assertThat(table.get("skipped").get(0).get("row").asInt()).isEqualTo(6);
    }

    @Test
    void everyFileHasItsEntryAlsoWhereItCannotBeRead() throws Exception {
        threats();
        Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Files.writeString(folder.resolve("~$threats.xlsx"), "Ana");
        Answer answer = run("read", "--format=json", folder.toString());
        assertThat(answer.code()).isEqualTo(1);
        JsonNode files = json(answer).get("files");
        assertThat(files.size()).isEqualTo(3);
        assertThat(files.get(0).get("problems").get(0).get("severity").asString())
                .isEqualTo("error");
        assertThat(files.get(2).get("problems").get(0).get("kind").asString()).isEqualTo("lock-file");
        assertThat(run("read", "--fail-on", "never", folder.toString()).code()).isZero();
    }

    @Test
    void fileThatIsNotThereIsSaidWithExitCode3AndTheOthersAreShown() throws Exception {
        Answer answer = run("read", threats().toString(), "no-such.xlsx");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("there is no file 'no-such.xlsx'");
        assertThat(answer.out()).contains("is a threat list", "no-such.xlsx");
    }

    @Test
    void unknownFormIsWrongUsage() {
        assertThat(run("read", "--format", "xml", "a.csv").code()).isEqualTo(2);
        assertThat(run("read").code()).isEqualTo(2);
    }

    @Test
    void settingsOfTheFolderAboveCount() throws Exception {
        Files.writeString(folder.resolve("stridebook.yaml"), """
                sheets:
                  - files: chat/*.csv
                    columns: {Squad: owner}
                """);
        Path chat = Files.createDirectories(folder.resolve("chat"));
        Path moved = Files.move(threats(), chat.resolve("threats.csv"));
        assertThat(run("read", moved.toString()).out()).contains("F  Squad             = owner");
    }

    private static JsonNode json(Answer answer) {
        return new JsonMapper().readTree(answer.out());
    }
}
