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
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes: builds at once, and one that is killed. */
class ProcessesTest {

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void buildOnce() throws IOException {
        site = home.resolve("site");
        build(site, ChildBuild.pages("old"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 16, 17, 18, 19, 24})
    void halfWayHaltedBuildIsTakenBackOrFinished(int at) throws Exception {
        var child = ChildBuild.start(site, "new", at);
        assertThat(child.waitFor()).isEqualTo(137);
        OutputFolder.open(site, List.of()).close();
        assertThat(show(site)).isIn(ChildBuild.pages("old"), ChildBuild.pages("new"));
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void lockOfAKilledProcessIsGone() throws Exception {
        var child = ChildBuild.start(site, "new", -1);
        try (var said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("holding the lock");
            assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> build(site, ChildBuild.pages("third")));
            // being turned away must not end the lock of the other
            assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> build(site, ChildBuild.pages("third")));
            child.destroyForcibly().waitFor();
        }
        assertThat(show(site)).isEqualTo(ChildBuild.pages("old"));
        build(site, ChildBuild.pages("third"));
        assertThat(show(site)).isEqualTo(ChildBuild.pages("third"));
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void ofSeveralBuildsAtOnceEachIsWholeOrTurnedAway() throws Exception {
        var children = new ArrayList<Process>();
        for (String text : List.of("a", "b", "c", "d")) {
            children.add(ChildBuild.start(site, text, 0));
        }
        var codes = new TreeSet<Integer>();
        for (var child : children) {
            codes.add(child.waitFor());
        }
        assertThat(codes).isSubsetOf(0, 3).contains(0);
        assertThat(new TreeSet<>(show(site).values())).hasSize(2).contains("same");
        assertThat(litter(site)).isEmpty();
    }

    @Test
    void whoReadsMeanwhileSeesWholePages() throws Exception {
        var seen = new TreeSet<String>();
        var reader = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    seen.add(Files.readString(site.resolve("w0/p0.html")));
                } catch (IOException e) {
                    seen.add("no site"); // between two renames there is none
                }
            }
        });
        reader.start();
        for (int i = 0; i < 20; i++) {
            build(site, ChildBuild.pages("text " + i));
        }
        reader.interrupt();
        reader.join();
        assertThat(seen).isNotEmpty().allMatch(text -> text.matches("old|text \\d+|no site"));
    }
}
