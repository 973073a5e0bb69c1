package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stridebook.output.Folders.build;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void nameTheSite() {
        site = home.resolve("site");
    }

    @Test
    void firstBuildMakesTheFolderAndThoseAboveIt() throws IOException {
        Path deep = home.resolve("reports/2026/site");
        var outcome = build(deep, Map.of("index.html", "home", "atlas/aml.t0051.html", "injection"));
        assertThat(show(deep))
                .containsExactlyInAnyOrderEntriesOf(Map.of("index.html", "home", "atlas/aml.t0051.html", "injection"));
        assertThat(outcome).isEqualTo(new Outcome(2, 0, 0, List.of(), true));
        assertThat(litter(deep)).isEmpty();
    }

    @Test
    void secondBuildWritesChangesRemovesWhatIsGoneAndKeepsTheRest() throws IOException {
        build(site, Map.of("index.html", "home", "same.html", "same", "gone/a.html", "a"));
        var outcome = build(site, Map.of("index.html", "home 2", "same.html", "same", "new/b.html", "b"));
        assertThat(show(site))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("index.html", "home 2", "same.html", "same", "new/b.html", "b"));
        assertThat(outcome).isEqualTo(new Outcome(2, 1, 1, List.of(), true));
        assertThat(outcome.total()).isEqualTo(3);
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void unchangedFileKeepsItsInodeAndTimeStamp() throws IOException {
        build(site, Map.of("index.html", "home", "same.html", "same"));
        Files.setLastModifiedTime(site.resolve("same.html"), FileTime.fromMillis(1_000_000));
        var before = Files.readAttributes(site.resolve("same.html"), BasicFileAttributes.class);
        build(site, Map.of("index.html", "home 2", "same.html", "same"));
        var after = Files.readAttributes(site.resolve("same.html"), BasicFileAttributes.class);
        assertThat(after.fileKey()).isEqualTo(before.fileKey());
        assertThat(after.lastModifiedTime()).isEqualTo(before.lastModifiedTime());
    }

    @Test
    void buildWithoutAnyChangeTouchesNothingAtAll() throws IOException {
        var pages = Map.of("index.html", "home", "a/b.html", "b");
        build(site, pages);
        var before = stamps();
        assertThat(build(site, pages)).isEqualTo(new Outcome(0, 2, 0, List.of(), true));
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void closingWithoutPublishingLeavesTheOldSite() throws IOException {
        build(site, Map.of("index.html", "home"));
        var before = stamps();
        try (var folder = OutputFolder.open(site, List.of())) {
            folder.write(OutputFile.text("index.html", "never seen"));
            folder.write(OutputFile.text("more.html", "never seen"));
        }
        assertThat(stamps()).isEqualTo(before);
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void manyThreadsWriteAtOnce() throws IOException {
        try (var folder = OutputFolder.open(site, List.of())) {
            IntStream.range(0, 2_000)
                    .parallel()
                    .forEach(i -> folder.write(OutputFile.text("w" + i % 40 + "/t/" + i + ".html", "threat " + i)));
            assertThat(folder.publish().written()).isEqualTo(2_000);
        }
        assertThat(show(site)).hasSize(2_000).containsEntry("w17/t/57.html", "threat 57");
    }

    @Test
    void samePathTwiceIsRefusedAlsoInOtherCase() throws IOException {
        try (var folder = OutputFolder.open(site, List.of())) {
            folder.write(OutputFile.text("threats/t-1.html", "one"));
            assertThatThrownBy(() -> folder.write(OutputFile.text("threats/T-1.html", "two")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("written twice: threats/T-1.html and, differing only by case, threats/t-1.html");
            assertThatThrownBy(folder::publish).isInstanceOf(IllegalStateException.class);
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void pathsThatLeaveTheFolderOrNameItsManifestAreRefused() throws IOException {
        for (String path : List.of("../x", "a/../b", "/etc/passwd", "a//b", "", "a/.", "a\\b", "c:x", "a/", "ü.html")) {
            assertThatThrownBy(() -> OutputFile.text(path, "")).as(path).isInstanceOf(IllegalArgumentException.class);
        }
        try (var folder = OutputFolder.open(site, List.of())) {
            assertThatThrownBy(() -> folder.write(OutputFile.text(Manifest.NAME, "")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void manifestIsTheSameForTheSameFilesInAnyOrder() throws IOException {
        build(site, Map.of("a.html", "a", "b.html", "b", "c/d.html", "d"));
        try (var folder = OutputFolder.open(home.resolve("other"), List.of())) {
            for (String name : List.of("c/d", "b", "a")) {
                folder.write(OutputFile.text(name + ".html", name.substring(name.length() - 1)));
            }
            folder.publish();
        }
        assertThat(home.resolve("other").resolve(Manifest.NAME)).hasSameBinaryContentAs(site.resolve(Manifest.NAME));
    }

    @Test
    void fileMayBecomeAFolderAndAFolderAFile() throws IOException {
        build(site, Map.of("a", "file", "b/c/d.html", "deep", "same.html", "same"));
        build(site, Map.of("a/x.html", "x", "b", "file", "same.html", "same"));
        assertThat(show(site))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a/x.html", "x", "b", "file", "same.html", "same"));
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void pageDeletedByHandComesBack() throws IOException {
        build(site, Map.of("index.html", "home", "a.html", "a"));
        Files.delete(site.resolve("a.html"));
        assertThat(build(site, Map.of("index.html", "home", "a.html", "a")).written())
                .isEqualTo(1);
        assertThat(show(site)).containsEntry("a.html", "a");
    }

    @Test
    void pageThatAPowerCutLeftEmptyIsRepaired() throws IOException {
        build(site, Map.of("index.html", "home", "a.html", "a"));
        Files.writeString(site.resolve("a.html"), "");
        build(site, Map.of("index.html", "home", "a.html", "a"));
        assertThat(show(site)).containsEntry("a.html", "a");
    }

    @Test
    void permissionsOfTheFolderStay() throws IOException {
        build(site, Map.of("index.html", "home"));
        var permissions = java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxr-x");
        Files.setPosixFilePermissions(site, permissions);
        build(site, Map.of("index.html", "home 2"));
        assertThat(Files.getPosixFilePermissions(site)).isEqualTo(permissions);
    }

    @Test
    void secondBuildAtOnceIsTurnedAway() throws IOException {
        try (var first = OutputFolder.open(site, List.of())) {
            first.write(OutputFile.text("index.html", "first"));
            assertThatExceptionOfType(OutputBusy.class)
                    .isThrownBy(() -> build(site, Map.of("index.html", "second")))
                    .withMessageContaining("another build is writing");
            first.publish();
        }
        assertThat(show(site)).containsEntry("index.html", "first");
        assertThat(build(site, Map.of("index.html", "third")).written()).isEqualTo(1);
    }

    private Map<String, String> stamps() throws IOException {
        var stamps = new java.util.TreeMap<String, String>();
        try (var all = Files.walk(site)) {
            for (Path path : all.toList()) {
                var attributes = Files.readAttributes(path, "unix:ino,ctime,lastModifiedTime");
                stamps.put(path.toString(), new java.util.TreeMap<>(attributes).toString());
            }
        }
        return stamps;
    }
}
