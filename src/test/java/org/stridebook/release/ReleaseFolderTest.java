package org.stridebook.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Problems;

/** Releases as files: those that a team imported, and those that it is about to. */
class ReleaseFolderTest {

    @TempDir
    Path workshops;

    private final Problems problems = new Problems();

    private List<String> told() {
        return problems.sorted().stream().map(one -> one.kind().name()).toList();
    }

    @Test
    void aReleaseIsFoundByItsName() throws Exception {
        TinyRelease.in(workshops.resolve("atlas"), "2026.05");
        TinyRelease.in(workshops.resolve("atlas"), "5.6.0");
        Files.writeString(workshops.resolve("atlas/notes.yaml"), "a: b\n");
        var folder = new ReleaseFolder(workshops);
        assertThat(folder.imported()).extracting(ReleaseName::value).containsExactly("5.6.0", "2026.05");
        assertThat(folder.read("2026.05", problems).source()).isEqualTo("ATLAS-2026.05.yaml");
        assertThat(folder.read("bundled", problems).source()).isEqualTo("bundled tables");
        assertThat(folder.read(AtlasReader.BUNDLED_RELEASE, problems).source()).isEqualTo("bundled tables");
    }

    @Test
    void anImportedFileIsPreferredToTheTablesOfTheSameRelease() throws Exception {
        TinyRelease.in(workshops.resolve("atlas"), AtlasReader.BUNDLED_RELEASE);
        assertThat(new ReleaseFolder(workshops)
                        .read(AtlasReader.BUNDLED_RELEASE, problems)
                        .techniques())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.13", "../../etc/passwd", "newest", ""})
    void anUnknownNameIsRefusedWithTheKnownOnes(String name) {
        TinyRelease.in(workshops.resolve("atlas"), "2026.05");
        assertThatThrownBy(() -> new ReleaseFolder(workshops).read(name, problems))
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refused -> assertThat(refused.problem().help()).isEqualTo("there are: bundled, 2026.05"));
    }

    @Test
    void aFileUnderAWrongNameIsRefused() throws Exception {
        Path file = TinyRelease.in(workshops.resolve("atlas"), "2026.05");
        Files.move(file, file.resolveSibling("ATLAS-2026.06.yaml"));
        assertThatThrownBy(() -> new ReleaseFolder(workshops).read("2026.06", problems))
                .hasMessageContaining("the file holds release `2026.05`");
    }

    @Test
    void anUnknownChecksumIsANoteAndAWrongOneAWarning() throws Exception {
        ReleaseFile.read(TinyRelease.in(workshops, "2026.06"), problems);
        assertThat(told()).containsExactly("atlas-checksum-unknown");
        ReleaseFile.read(TinyRelease.in(workshops, "2026.05"), problems);
        assertThat(told()).containsExactly("atlas-checksum-differs", "atlas-checksum-unknown");
        assertThat(problems.sorted()).allMatch(one -> ReleaseProblems.ALL.contains(one.kind()));
    }

    @Test
    void aReleaseWithoutAUsableNameIsRefused() throws Exception {
        Path file = Files.writeString(workshops.resolve("a.yaml"), TinyRelease.text("../../x"));
        assertThatThrownBy(() -> ReleaseFile.read(file, problems)).hasMessageContaining("calls its release `../../x`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.5.1", "4.9.0", "5.1.0", "5.6.0", "2026.05"})
    void officialFilesAreKnownByTheirChecksumWhateverTheirLineEnds(String release) throws Exception {
        Path file = Path.of("..", "shared", "atlas", "ATLAS-" + release + ".yaml");
        assumeTrue(Files.isRegularFile(file), "no official file " + file);
        ReleaseFile.read(file, problems);
        String text = Files.readString(file).replace("\n", "\r\n");
        ReleaseFile.read(Files.writeString(workshops.resolve("ATLAS-" + release + ".yaml"), text), problems);
        assertThat(told()).doesNotContain("atlas-checksum-unknown", "atlas-checksum-differs");
    }
}
