package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stridebook.output.Folders.build;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before anything is done, and that nothing is done then. */
class RefusalTest {

    private static final Map<String, String> PAGES = Map.of("index.html", "home", "a/b.html", "b");

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void nameTheSite() throws IOException {
        home = home.toRealPath();
        site = home.resolve("site");
    }

    @ParameterizedTest
    @CsvSource({
        "workshops, workshops",
        "workshops, workshops/site",
        "workshops/site, workshops",
        "workshops/../workshops/out, workshops",
        "link/out, workshops",
        "workshops/a/b/c, link",
        "., workshops",
        "site, site/settings.yaml"
    })
    void outputAndInputMayNotContainEachOther(String output, String input) throws IOException {
        Files.createDirectories(home.resolve("workshops"));
        Files.createSymbolicLink(home.resolve("link"), home.resolve("workshops"));
        var before = show(home);
        assertRefused(home.resolve(output), List.of(home.resolve(input)), "contain each other");
        assertThat(show(home)).isEqualTo(before);
    }

    @Test
    void inputBesideTheOutputWithTheSameBeginningIsFine() throws IOException {
        Files.createDirectories(home.resolve("site-input"));
        try (var folder = OutputFolder.open(site, List.of(home.resolve("site-input")))) {
            folder.write(OutputFile.text("index.html", "home"));
            assertThat(folder.publish().written()).isEqualTo(1);
        }
    }

    @Test
    void linkIsRefusedAsOutput() throws IOException {
        Files.createDirectories(home.resolve("precious"));
        Files.createSymbolicLink(site, home.resolve("precious"));
        assertRefused(site, List.of(), "is a link");
        assertThat(show(home.resolve("precious"))).isEmpty();
    }

    @Test
    void fileIsRefusedAsOutput() throws IOException {
        Files.writeString(site, "my notes");
        assertRefused(site, List.of(), "is a file, not a folder");
        assertThat(site).hasContent("my notes");
    }

    @Test
    void wholeDiskIsRefusedAsOutput() {
        assertRefused(home.getRoot(), List.of(), "is a whole disk");
    }

    @Test
    void folderWithSomebodysFilesIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.docx"), "years of work");
        assertRefused(site, List.of(), "holds `thesis.docx` and other files but no site of Stridebook");
        assertThat(show(site)).containsExactly(Map.entry("thesis.docx", "years of work"));
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void readmeAndDotFilesAreNobodysContentAndStay() throws IOException {
        Files.createDirectories(site.resolve(".git"));
        Files.writeString(site.resolve("README.md"), "how to publish");
        Files.writeString(site.resolve(".gitkeep"), "");
        Files.writeString(site.resolve(".git/config"), "[core]");
        build(site, PAGES);
        assertThat(show(site))
                .containsEntry("README.md", "how to publish")
                .containsEntry(".gitkeep", "")
                .containsEntry(".git/config", "[core]")
                .containsEntry("index.html", "home");
    }

    @Test
    void lockIsNeverAPathToSomewhereElse() throws IOException {
        Files.writeString(home.resolve("victim"), "mine");
        Files.createSymbolicLink(home.resolve(".site.lock"), home.resolve("victim"));
        assertRefused(site, List.of(), "cannot write");
        assertThat(home.resolve("victim")).hasContent("mine");
    }

    @Test
    void workFolderOfAnotherMakerIsLeftAlone() throws IOException {
        Files.createDirectories(home.resolve(".site.build/photos"));
        Files.writeString(home.resolve(".site.build/photos/cat.jpg"), "cat");
        assertRefused(site, List.of(), "which is not of Stridebook");
        assertThat(home.resolve(".site.build/photos/cat.jpg")).hasContent("cat");
    }

    @Test
    void workFolderThatIsALinkIsLeftAlone() throws IOException {
        Files.createDirectories(home.resolve("victim/new"));
        Files.writeString(home.resolve("victim/new/a"), "mine");
        Files.createSymbolicLink(home.resolve(".site.build"), home.resolve("victim"));
        assertRefused(site, List.of(), "is not a folder");
        assertThat(home.resolve("victim/new/a")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s/\\t4\\t/\\t5\\t/",
                "s/index.html/..\\/..\\/victim/",
                "s/index.html/\\/etc\\/passwd/",
                "s/a\\/b.html/INDEX.html/",
                "s/[0-9a-f]{64}\\t1/0000/",
                "s/# Stridebook/# stridebook/",
                "s/# end.*//",
                "s/\\n.*index.html//",
                "s/(?s)(.*)/$1$1/",
                "s/(?s).+//"
            })
    void tamperedManifestIsRefusedAndNothingDeleted(String edit) throws IOException {
        build(site, PAGES);
        Files.writeString(home.resolve("victim"), "mine");
        Path manifest = site.resolve(Manifest.NAME);
        String[] parts = edit.split("(?<!\\\\)/", -1);
        String text = Files.readString(manifest)
                .replaceFirst(parts[1], parts[2].replace("\\t", "\t").replace("\\/", "/"));
        assertThat(text).isNotEqualTo(Files.readString(manifest));
        Files.writeString(manifest, text);
        var before = show(home);
        assertRefused(site, List.of(), "was changed since Stridebook wrote it");
        assertThat(show(home)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../victim", "/victim", "a/../../victim", ".stridebook-manifest.tsv", "a//b", ".."})
    void manifestThatNamesAPathOutsideIsRefusedEvenIfItsSumIsRight(String path) throws IOException {
        build(site, PAGES);
        var files = new java.util.TreeMap<String, Manifest.Entry>();
        files.put(path, new Manifest.Entry(Sha256.of("mine".getBytes(StandardCharsets.UTF_8)), 4));
        Files.write(site.resolve(Manifest.NAME), new Manifest(files).bytes());
        Files.writeString(home.resolve("victim"), "mine");
        assertRefused(site, List.of(), "a path that leaves the folder");
        assertThat(home.resolve("victim")).hasContent("mine");
    }

    @Test
    void manifestThatIsALinkIsRefused() throws IOException {
        build(site, PAGES);
        Files.move(site.resolve(Manifest.NAME), home.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve(Manifest.NAME), home.resolve("elsewhere"));
        assertRefused(site, List.of(), "is not a plain file");
    }

    @Test
    void refusalLetsTheNextBuildIn() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.docx"), "years of work");
        assertRefused(site, List.of(), "thesis");
        Files.delete(site.resolve("thesis.docx"));
        assertThat(build(site, PAGES).written()).isEqualTo(2);
    }

    private static void assertRefused(Path output, List<Path> inputs, String saying) {
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> {
                    try (var folder = OutputFolder.open(output, inputs)) {
                        folder.publish();
                    }
                })
                .withMessageContaining(saying);
    }
}
