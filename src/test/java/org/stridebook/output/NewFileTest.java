package org.stridebook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in a folder of somebody else's. */
class NewFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWithItsFolder() throws Exception {
        assertThat(NewFile.write(folder.resolve("atlas"), OutputFile.text("a.yaml", "one")))
                .isTrue();
        assertThat(folder.resolve("atlas/a.yaml")).hasContent("one");
        assertThat(folder.resolve("atlas").toFile().list()).containsExactly("a.yaml");
    }

    @Test
    void theSameFileIsLeftAlone() throws Exception {
        NewFile.write(folder, OutputFile.text("a.yaml", "one"));
        assertThat(NewFile.write(folder, OutputFile.text("a.yaml", "one"))).isFalse();
    }

    @Test
    void anotherFileOfThatNameIsNeverOverwritten() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "theirs");
        assertThatThrownBy(() -> NewFile.write(folder, OutputFile.text("a.yaml", "one")))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("a.yaml");
        assertThat(folder.resolve("a.yaml")).hasContent("theirs");
    }

    @Test
    void whatAnInterruptedRunLeftIsNoHindrance() throws Exception {
        Files.writeString(folder.resolve(".a.yaml.tmp"), "half");
        assertThat(NewFile.write(folder, OutputFile.text("a.yaml", "one"))).isTrue();
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }
}
