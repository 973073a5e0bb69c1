package org.stridebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.problem.Problems;
import org.stridebook.release.TinyRelease;

/** What stands above an official text. */
class OwnSummariesTest {

    @TempDir
    Path folder;

    private static String summary(Catalogue atlas, String id) {
        return Objects.requireNonNull(atlas.technique(new AtlasId(id)), id).summary();
    }

    @Test
    void ourSummaryStandsWhereIdAndNameAreTheSame() throws Exception {
        Catalogue official = AtlasReader.read(TinyRelease.in(folder, "2026.05"), new Problems());
        assertThat(summary(official, "AML.T0051")).isEqualTo(summary(AtlasReader.bundled(), "AML.T0051"));
        assertThat(summary(official, "AML.T0020")).isEqualTo("They poison."); // it has another name by now
    }
}
