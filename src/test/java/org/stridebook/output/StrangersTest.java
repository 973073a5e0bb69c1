package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.stridebook.output.Folders.build;
import static org.stridebook.output.Folders.litter;
import static org.stridebook.output.Folders.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not ours, and ours that somebody edited: in a folder that can be renamed and in one that cannot. */
class StrangersTest {

    private static final Map<String, String> FIRST = Map.of("index.html", "home", "a/b.html", "b", "gone.html", "gone");
    private static final Map<String, String> SECOND = Map.of("index.html", "home 2", "a/b.html", "b", "c.html", "c");

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void buildOnce() throws IOException {
        home = home.toRealPath();
        site = home.resolve("site");
        build(site, FIRST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void strangersStayWhereTheyAre(boolean renames) throws IOException {
        Files.writeString(site.resolve("README.md"), "how to publish");
        Files.createDirectories(site.resolve("a/deep/folder"));
        Files.writeString(site.resolve("a/deep/notes.txt"), "notes");
        Files.createSymbolicLink(site.resolve("latest"), Path.of("a/b.html"));
        Files.createSymbolicLink(site.resolve("nowhere"), Path.of("/no/such/file"));
        var key = Files.getAttribute(site.resolve("README.md"), "fileKey");

        var outcome = build(site, SECOND, Edited.REFUSE, disk(renames));

        assertThat(outcome.atOnce()).isEqualTo(renames);
        assertThat(outcome.kept()).isEmpty();
        assertThat(show(site))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "README.md", "how to publish",
                        "a/deep/folder/", "",
                        "a/deep/notes.txt", "notes",
                        "latest", "-> a/b.html",
                        "nowhere", "-> /no/such/file",
                        "index.html", "home 2",
                        "a/b.html", "b",
                        "c.html", "c"));
        assertThat(Files.getAttribute(site.resolve("README.md"), "fileKey")).isEqualTo(key);
        assertThat(litter(site)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void strangerInTheWayIsRefusedByName(boolean renames) throws IOException {
        Files.writeString(site.resolve("c.html"), "mine");
        assertRefused(SECOND, renames, "`c.html`");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pageEditedByHandIsRefusedByName(boolean renames) throws IOException {
        Files.writeString(site.resolve("index.html"), "I fixed a typo");
        assertRefused(SECOND, renames, "`index.html`");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pageEditedByHandThatIsGoneIsRefusedByName(boolean renames) throws IOException {
        Files.writeString(site.resolve("gone.html"), "keep this");
        assertRefused(SECOND, renames, "`gone.html`");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void editedAndStrangeFilesAreKeptAsideOnDemand(boolean renames) throws IOException {
        Files.writeString(site.resolve("index.html"), "I fixed a typo");
        Files.writeString(site.resolve("index.html.edited"), "from last time");
        Files.writeString(site.resolve("gone.html"), "keep this");
        Files.writeString(site.resolve("c.html"), "mine");

        var outcome = build(site, SECOND, Edited.KEEP_COPY, disk(renames));

        assertThat(show(site))
                .containsEntry("index.html", "home 2")
                .containsEntry("index.html.edited", "from last time")
                .containsEntry("index.html.edited-2", "I fixed a typo")
                .containsEntry("c.html", "c")
                .containsEntry("c.html.edited", "mine")
                .containsValue("keep this");
        assertThat(outcome.kept()).contains("c.html.edited", "index.html.edited-2");
        assertThat(litter(site)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void editedPageThatIsTheSameAsTheNewOneIsNoConflict(boolean renames) throws IOException {
        Files.writeString(site.resolve("index.html"), "home 2");
        build(site, SECOND, Edited.REFUSE, disk(renames));
        assertThat(show(site)).containsEntry("index.html", "home 2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linkPlantedInPlaceOfAFolderIsNeverFollowed(boolean renames) throws IOException {
        Path victim = Files.createDirectories(home.resolve("victim"));
        Files.writeString(victim.resolve("b.html"), "b");
        Files.delete(site.resolve("a/b.html"));
        Files.delete(site.resolve("a"));
        Files.createSymbolicLink(site.resolve("a"), victim);

        assertRefused(SECOND, renames, "`a");
        assertRefused(Map.of("index.html", "home", "gone.html", "gone", "a/new.html", "new"), renames, "`a");
        build(site, Map.of("index.html", "home"), Edited.REFUSE, disk(renames));

        assertThat(show(victim)).containsExactly(Map.entry("b.html", "b"));
        assertThat(show(site)).containsExactlyInAnyOrderEntriesOf(Map.of("index.html", "home", "a", "-> " + victim));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linkPlantedInPlaceOfAPageIsNeverFollowed(boolean renames) throws IOException {
        Path victim = Files.writeString(home.resolve("victim"), "home");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), victim);
        assertRefused(SECOND, renames, "`index.html`");
        build(site, SECOND, Edited.KEEP_COPY, disk(renames));
        assertThat(victim).hasContent("home");
        assertThat(show(site)).containsEntry("index.html", "home 2").containsEntry("index.html.edited", "-> " + victim);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void strangeFileWhereAFolderShouldGoAndTheOtherWayRound(boolean renames) throws IOException {
        Files.writeString(site.resolve("d"), "mine");
        Files.createDirectories(site.resolve("e.html"));
        Files.writeString(site.resolve("e.html/notes.txt"), "notes");
        var pages = Map.of("index.html", "home", "d/x.html", "x", "e.html", "e");
        assertRefused(pages, renames, "`d");
        build(site, pages, Edited.KEEP_COPY, disk(renames));
        assertThat(show(site))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "index.html", "home",
                        "d/x.html", "x",
                        "d.edited", "mine",
                        "e.html", "e",
                        "e.html.edited/notes.txt", "notes"));
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void folderThatCannotBeRenamedIsBuiltAgainAndAgain() throws IOException {
        build(site, SECOND, Edited.REFUSE, disk(false));
        build(site, FIRST, Edited.REFUSE, disk(false));
        assertThat(show(site)).containsExactlyInAnyOrderEntriesOf(FIRST);
        build(site, SECOND, Edited.REFUSE, disk(true));
        assertThat(show(site)).containsExactlyInAnyOrderEntriesOf(SECOND);
    }

    @Test
    void strangerInAFolderThatBecomesAPageIsRefusedByNameOrKept() throws IOException {
        Files.writeString(site.resolve("a/notes.txt"), "notes");
        var pages = Map.of("index.html", "home", "a", "no longer a folder");
        assertRefused(pages, true, "`a/notes.txt`");
        build(site, pages, Edited.KEEP_COPY, disk(true));
        assertThat(show(site))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("index.html", "home", "a", "no longer a folder", "a.edited/notes.txt", "notes"));
    }

    private void assertRefused(Map<String, String> pages, boolean renames, String naming) throws IOException {
        var before = show(home);
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> build(site, pages, Edited.REFUSE, disk(renames)))
                .withMessageContaining(naming)
                .withMessageContaining("--overwrite-edited");
        assertThat(show(home)).isEqualTo(before);
        assertThat(litter(site)).isEmpty();
    }

    private static Disk disk(boolean renames) {
        return new FaultyDisk(FaultyDisk.Fault.FAILS, 0, renames);
    }
}
