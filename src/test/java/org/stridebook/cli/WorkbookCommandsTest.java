package org.stridebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code new} and {@code questions}: what they say, what they end with, and what they leave alone. */
class WorkbookCommandsTest {

    @TempDir
    Path home;

    private record Answer(int code, String err) {}

    private static Answer run(Object... arguments) {
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                Stream.of(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, err.toString(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> content(Path folder) throws IOException {
        var content = new TreeMap<String, byte[]>();
        try (var files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    content.put(file.getFileName().toString(), Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }

    private Path components() throws IOException {
        Path folder = Files.createDirectories(home.resolve("chat"));
        Files.writeString(
                folder.resolve("components.csv"),
                "ID,Component,Type,Trust zone\nC-1,Gateway,LLM app,Inside\nC-2,User,user,Outside\n");
        return folder;
    }

    @Test
    void newWritesFourFilesAndSaysWhatIsNext() throws IOException {
        Path folder = home.resolve("models/support-chat");
        Answer answer = run("new", folder);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(content(folder)).containsOnlyKeys("README.md", "notes.md", "threats.xlsx", "workshop.xlsx");
        assertThat(answer.err())
                .contains("wrote   " + folder.resolve("workshop.xlsx"), "stridebook questions " + folder);
        assertThat(folder.resolve("README.md")).content().startsWith("# Support chat: a threat-modelling workshop");
    }

    @Test
    void newLeavesAloneWhatIsThereAndSaysSo() throws IOException {
        Path folder = Files.createDirectories(home.resolve("chat"));
        Files.writeString(folder.resolve("workshop.xlsx"), "ours");
        Answer answer = run("new", folder, "--name", "Chat");
        assertThat(answer.code()).isZero();
        assertThat(folder.resolve("workshop.xlsx")).hasContent("ours");
        assertThat(folder.resolve("threats.xlsx")).exists();
        assertThat(answer.err()).contains("kept    " + folder.resolve("workshop.xlsx") + ", which was there");

        var before = content(folder);
        assertThat(run("new", folder).err()).contains("nothing was written");
        assertThat(content(folder)).containsExactlyEntriesOf(before);
    }

    @Test
    void questionsNeverChangesAFileAndTakesTheNextFreeName() throws IOException {
        Path folder = components();
        var before = content(folder);
        assertThat(run("questions", folder).err()).contains("wrote   " + folder.resolve("stride.xlsx") + "\n");
        byte[] first = Files.readAllBytes(folder.resolve("stride.xlsx"));
        Answer again = run("questions", folder);
        assertThat(again.err())
                .contains("wrote   " + folder.resolve("stride-2.xlsx") + "; stride.xlsx was there and stays as it is");
        assertThat(folder.resolve("stride.xlsx")).hasBinaryContent(first);
        assertThat(folder.resolve("components.csv")).hasBinaryContent(before.get("components.csv"));
    }

    @Test
    void whereEveryQuestionIsAnsweredNothingIsWritten() throws IOException {
        Path folder = Files.createDirectories(home.resolve("chat"));
        Files.writeString(folder.resolve("components.csv"), "ID,Component,Type,Trust zone\nC-2,User,user,Outside\n");
        Files.writeString(
                folder.resolve("answers.csv"),
                "Element,STRIDE,Answer,Why\nUser,\"S, R\",no,Only staff with a badge can open an account\n");
        Answer answer = run("questions", folder);
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("every question is answered; nothing was written");
        assertThat(content(folder)).containsOnlyKeys("answers.csv", "components.csv");
    }

    @Test
    void oneFileForEachParticipant() throws IOException {
        Path folder = components();
        run("questions", folder, "--participants", "ana,ben", "--nist", "--privacy");
        assertThat(content(folder)).containsOnlyKeys("components.csv", "stride-ana.xlsx", "stride-ben.xlsx");
    }

    @Test
    void aFolderWithoutComponentsIsToldWhatToFillIn() {
        run("new", home.resolve("chat"));
        Answer answer = run("questions", home.resolve("chat"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("no component was found", "Components of workshop.xlsx");
    }

    @Test
    void emptyAndMissingFoldersAreToldHowToBegin() {
        assertThat(run("questions", home).code()).isEqualTo(2);
        assertThat(run("questions", home).err()).contains("there are no workbooks", "stridebook new");
        assertThat(run("questions", home.resolve("nowhere")).err()).contains("there is no folder");
        assertThat(run("questions", home.resolve("nowhere")).code()).isEqualTo(2);
    }

    @Test
    void aFolderOfSeveralSystemsAsksForOne() {
        Answer answer = run("questions", "workshops");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("holds 5 systems", "manufacturing/qc-vision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--from=nowhere", "--as-of=soon"})
    void wrongOptionsAreUsage(String option) {
        Answer answer = option.startsWith("--from")
                ? run("new", home.resolve("x"), option)
                : run("new", home.resolve("x"), "--from=workshops/sentiment-api", option);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).doesNotContain("Exception");
        assertThat(home.resolve("x")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(home.resolve("chat"), "a file");
        Answer answer = run("new", file);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("is no folder");
    }

    @Test
    void theSettingsOfTheFolderAboveDecideTheScale() throws IOException {
        Files.writeString(home.resolve("stridebook.yaml"), "risk: 5x5\n");
        run("new", home.resolve("chat"));
        assertThat(Books.texts(home.resolve("chat/threats.xlsx"), "Lists")).contains("Almost certain", "Negligible");
    }

    @Test
    void nextSessionBeginsWithTheSystemOfTheOldOne() throws IOException {
        Path folder = home.resolve("support-chat/2026-12-01");
        Answer answer = run("new", folder, "--from", "workshops/support-chat", "--as-of", "2026-11-24");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(content(folder))
                .containsOnlyKeys("README.md", "notes.md", "stride.xlsx", "threats.xlsx", "workshop.xlsx");
        assertThat(Books.texts(folder.resolve("workshop.xlsx"), "Components")).contains("Chat orchestrator");
        Answer check = run("check", home, "--as-of", "2026-11-24", "--fail-on", "never");
        assertThat(check.code()).isZero();
    }
}
