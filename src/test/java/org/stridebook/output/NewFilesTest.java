package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** New files in a folder of people: whole or not at all, and nothing that is there is ever changed. */
class NewFilesTest {

    private static final OutputFile BOOK = OutputFile.text("stride.xlsx", "new");

    @TempDir
    Path home;

    @Test
    void aFileThatIsThereStays() throws IOException {
        Files.writeString(home.resolve("stride.xlsx"), "typed");
        assertThat(NewFiles.in(home).create(BOOK)).isFalse();
        assertThat(home.resolve("stride.xlsx")).hasContent("typed");
        assertThat(home.toFile().list()).containsExactly("stride.xlsx");
    }

    @Test
    void theVerySameFileMayBeThereAlreadyButNoOther() throws IOException {
        var files = NewFiles.in(home);
        assertThat(files.createOrKeep(BOOK)).isTrue();
        assertThat(files.createOrKeep(BOOK)).isFalse();
        assertThatThrownBy(() -> files.createOrKeep(OutputFile.text("stride.xlsx", "other")))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("stride.xlsx");
        assertThat(home.resolve("stride.xlsx")).hasContent("new");
    }

    @Test
    void theNextFreeNameIsTaken() throws IOException {
        var files = NewFiles.in(home.resolve("a/b"));
        assertThat(files.createNext(BOOK)).isEqualTo("stride.xlsx");
        assertThat(files.createNext(BOOK)).isEqualTo("stride-2.xlsx");
        assertThat(files.createNext(BOOK)).isEqualTo("stride-3.xlsx");
    }

    @Test
    void aLinkThatLeadsNowhereIsNotWrittenThrough() throws IOException {
        Files.createSymbolicLink(home.resolve("stride.xlsx"), home.resolve("elsewhere"));
        assertThat(NewFiles.in(home).create(BOOK)).isFalse();
        assertThat(home.resolve("elsewhere")).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(home.resolve("chat"), "a file");
        assertThatThrownBy(() -> NewFiles.in(file))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("no folder");
    }

    @Test
    void whereTheFileSystemKnowsNoSecondNamesTheFileIsWrittenAllTheSame() throws IOException {
        var files = NewFiles.in(home, new FaultyDisk(FaultyDisk.Fault.FAILS, 3, true)); // write, force, link
        assertThat(files.create(BOOK)).isTrue();
        assertThat(home.resolve("stride.xlsx")).hasContent("new");
        assertThat(home.toFile().list()).containsExactly("stride.xlsx");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "DIES"})
    void whateverChangeGoesWrongTheFileIsWholeOrNotThere(FaultyDisk.Fault fault) throws IOException {
        for (int at = 1; at <= 5; at++) {
            Path folder = Files.createDirectory(home.resolve("case-" + at));
            Files.writeString(folder.resolve("threats.xlsx"), "typed");
            attempt(folder, new FaultyDisk(fault, at, true));
            Path book = folder.resolve("stride.xlsx");
            assertThat(!Files.exists(book) || Files.readString(book).equals("new"))
                    .as("fault %d", at)
                    .isTrue();
            assertThat(folder.resolve("threats.xlsx")).hasContent("typed");
            // the next run is not in the way of what a dead one left
            NewFiles.in(folder).create(BOOK);
            assertThat(book).hasContent("new");
            assertThat(folder.toFile().list()).containsExactlyInAnyOrder("stride.xlsx", "threats.xlsx");
        }
    }

    private static void attempt(Path folder, Disk disk) {
        try {
            NewFiles.in(folder, disk).create(BOOK);
        } catch (IOException | FaultyDisk.Died expected) {
            assertThat(expected).isNotNull();
        }
    }

    @Test
    void twoAtOnceNeverOverwriteEachOther() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50; round++) {
                Path folder = Files.createDirectory(home.resolve("round-" + round));
                Callable<Boolean> first = () -> created(folder, "first");
                Callable<Boolean> second = () -> created(folder, "second");
                var won = pool.invokeAll(List.of(first, second));
                boolean one = won.get(0).get();
                boolean two = won.get(1).get();
                assertThat(one && two).isFalse();
                if (one || two) {
                    assertThat(folder.resolve("stride.xlsx")).hasContent(one ? "first" : "second");
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    /** A run that meets the unfinished file of another one may also give up. */
    private static boolean created(Path folder, String text) {
        try {
            return NewFiles.in(folder).create(new OutputFile("stride.xlsx", text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException overtaken) {
            return false;
        }
    }
}
