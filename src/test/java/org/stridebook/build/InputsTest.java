package org.stridebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever could change a site changes the hash of its inputs, and nothing else does. */
class InputsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private String before = "";

    @BeforeEach
    void shop() throws IOException {
        Files.createDirectories(workshops().resolve("shop/evidence"));
        Files.writeString(sheet(), "ID,Threat\nT-1,One\n");
        before = hash(TODAY, null, List.of(), false);
    }

    @Test
    void theSameFilesHaveTheSameHash() throws IOException {
        Files.setLastModifiedTime(sheet(), FileTime.fromMillis(0));
        Files.createDirectories(workshops().resolve(".git"));
        Files.writeString(workshops().resolve(".git/index"), "of version control");
        assertThat(hash()).hasSize(64).isEqualTo(before);
    }

    @Test
    void contentMatters() throws IOException {
        Files.writeString(sheet(), "ID,Threat\nT-1,Two\n");
        assertChanged();
    }

    @Test
    void aFileMoreMatters() throws IOException {
        Files.writeString(workshops().resolve("shop/evidence/results.csv"), "");
        assertChanged();
    }

    @Test
    void aFileLessMatters() throws IOException {
        Files.delete(sheet());
        assertChanged();
    }

    @Test
    void namesMatter() throws IOException {
        Files.move(sheet(), sheet().resolveSibling("other.csv"));
        assertChanged();
    }

    @Test
    void settingsMatter() throws IOException {
        Files.writeString(workshops().resolve("stridebook.yaml"), "title: Shop\n");
        assertChanged();
    }

    @Test
    void aLinkInPlaceOfAFileMatters() throws IOException {
        Path elsewhere = Files.move(sheet(), folder.resolve("elsewhere.csv"));
        Files.createSymbolicLink(sheet(), elsewhere);
        assertChanged();
    }

    @Test
    void aFolderThatALinkLeadsToIsReadLikeAnyOther() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), workshops());
        String linked = hashOf(link);
        assertThat(linked).isEqualTo(before);
        Files.writeString(sheet(), "ID,Threat\nT-1,Two\n");
        assertThat(hashOf(link)).hasSize(64).isNotEqualTo(linked);
    }

    @Test
    void aLinkToAFolderInsideHasNoHashSinceItMayBeReadOrNot() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("releases"));
        Files.createSymbolicLink(workshops().resolve("atlas"), elsewhere);
        assertThat(hash()).isEmpty();
    }

    @Test
    void theTaskMatters() throws IOException {
        assertThat(hash(TODAY.plusDays(1), null, List.of(), false)).isNotEqualTo(before);
        assertThat(hash(TODAY, null, List.of("shop"), false)).isNotEqualTo(before);
        assertThat(hash(TODAY, null, List.of(), true)).isNotEqualTo(before);
    }

    @Test
    void ownTemplatesMatter() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("own"));
        String without = hash(TODAY, templates, List.of(), false);
        assertThat(without).isNotEqualTo(before);
        Files.writeString(templates.resolve("page.ftlh"), "mine");
        assertThat(hash(TODAY, templates, List.of(), false)).isNotEqualTo(without);
    }

    @Test
    void whatCannotBeReadHasNoHash() {
        var options = new Options(
                workshops(),
                folder.resolve("site"),
                folder.resolve("none.yaml"),
                null,
                List.of(),
                TODAY,
                1,
                false,
                false);
        assertThat(Inputs.hash(options)).isEmpty();
    }

    private String hashOf(Path workshops) {
        return Inputs.hash(
                new Options(workshops, folder.resolve("site"), null, null, List.of(), TODAY, 1, false, false));
    }

    private void assertChanged() {
        assertThat(hash()).hasSize(64).isNotEqualTo(before);
    }

    private String hash() {
        return hash(TODAY, null, List.of(), false);
    }

    private String hash(LocalDate day, @Nullable Path templates, List<String> only, boolean prompts) {
        return Inputs.hash(
                new Options(workshops(), folder.resolve("site"), null, templates, only, day, 1, false, prompts));
    }

    private Path workshops() {
        return folder.resolve("workshops");
    }

    private Path sheet() {
        return workshops().resolve("shop/threats.csv");
    }
}
