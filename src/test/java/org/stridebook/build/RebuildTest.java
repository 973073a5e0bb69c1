package org.stridebook.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.output.OutputRefused;

/** A build where nothing has changed since the last one does nothing; where anything has, it reads and writes again. */
class RebuildTest {

    private static final Path SAMPLE = Path.of("workshops", "sentiment-api");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final AtomicInteger steps = new AtomicInteger();
    private Findings found = new Findings(0, 0, 0, 0, 0, 0);
    private int pages;

    @BeforeEach
    void build() throws IOException {
        copy(SAMPLE, workshops().resolve("sentiment-api"));
        Outcome first = run(options(TODAY));
        found = first.found();
        pages = first.published().written();
        steps.set(0);
    }

    @Test
    void nothingIsReadOrWrittenWhereNothingChanged() throws IOException {
        FileTime before = Files.getLastModifiedTime(home());

        Outcome again = run(options(TODAY));

        assertThat(steps).hasValue(0);
        assertThat(again.found()).isEqualTo(found);
        assertThat(again.published().written()).isZero();
        assertThat(again.published().unchanged()).isEqualTo(pages);
        assertThat(Files.getLastModifiedTime(home())).isEqualTo(before);
    }

    @Test
    void newTimesOfTheSameFilesAreNoChange() throws IOException {
        Files.setLastModifiedTime(spreadsheet(), FileTime.fromMillis(0));
        assertThat(run(options(TODAY)).published().written()).isZero();
        assertThat(steps).hasValue(0);
    }

    @Test
    void aByteOfASheetIsBuilt() throws IOException {
        byte[] bytes = Files.readAllBytes(spreadsheet());
        bytes[bytes.length / 2] ^= 1;
        Files.write(spreadsheet(), bytes);
        assertBuilt();
    }

    @Test
    void aPageThatIsGoneComesBack() throws IOException {
        Files.delete(home());
        assertBuilt();
        assertThat(home()).isNotEmptyFile();
    }

    @Test
    void aPageThatAPowerCutEmptiedIsMended() throws IOException {
        Files.write(home(), new byte[0]);
        assertBuilt();
        assertThat(home()).isNotEmptyFile();
    }

    private void assertBuilt() throws IOException {
        assertThat(run(options(TODAY)).published().written()).isPositive();
        assertThat(steps).hasPositiveValue();
    }

    @Test
    void anEditedPageIsRefusedAsEver() throws IOException {
        Files.writeString(home(), "my own words");
        assertThatThrownBy(() -> run(options(TODAY)))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("index.html");
    }

    @Test
    void theFileSaysWhatWasFoundAndFromWhat() throws IOException {
        String kept = Files.readString(site().resolve("build.tsv"), StandardCharsets.UTF_8);
        assertThat(kept)
                .startsWith("inputs\tsystems\tfiles\tthreats\terrors\twarnings\tnotes\n")
                .contains("\t1\t" + found.files() + "\t" + found.threats() + "\t" + found.errors() + "\t");
        assertThat(LastBuild.found(kept.getBytes(StandardCharsets.UTF_8), kept.split("[\n\t]")[7]))
                .isEqualTo(found);
        assertThat(LastBuild.found(kept.getBytes(StandardCharsets.UTF_8), "0".repeat(64)))
                .isNull();
    }

    private Outcome run(Options options) throws IOException {
        return new Build(options, (done, all, name) -> steps.incrementAndGet()).run();
    }

    private Options options(LocalDate day) {
        return new Options(workshops(), site(), null, null, List.of(), day, 2, false, false);
    }

    private Path workshops() {
        return folder.resolve("workshops");
    }

    private Path site() {
        return folder.resolve("site");
    }

    private Path home() {
        return site().resolve("index.html");
    }

    private Path spreadsheet() throws IOException {
        try (Stream<Path> files = Files.walk(workshops())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
