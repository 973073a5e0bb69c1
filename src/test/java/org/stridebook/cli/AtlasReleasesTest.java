package org.stridebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.release.TinyRelease;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code atlas diff} and {@code atlas import}, and builds with what was imported. */
class AtlasReleasesTest {

    @TempDir
    Path folder;

    private Path workshops = Path.of("");

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void workshop() throws Exception {
        workshops = Files.createDirectories(folder.resolve("workshops"));
        Path system = Files.createDirectories(workshops.resolve("chat"));
        Files.writeString(system.resolve("components.csv"), "ID,Component,Type\nC-1,Gateway,LLM app\n");
        Files.writeString(
                system.resolve("threats.csv"),
                "Threat ID,Component,STRIDE,ATLAS,Scenario,Likelihood,Impact\n"
                        + "T-1,Gateway,T,Poison Training Data,Somebody spoils the data,High,High\n"
                        + "T-2,Gateway,T,aml.t0019,Somebody offers spoilt data,High,High\n"
                        + "T-3,Gateway,T,AML.T0051,Somebody talks the model into it,Low,Low\n"
                        + "T-4,Gateway,T,AML.T0131,Somebody sends a link,Low,Low\n");
    }

    private Answer importInto(Path file) {
        return run("atlas", "import", file.toString(), "--workshops", workshops.toString(), "--force");
    }

    @Test
    void lookUpsAnswerFromTheReleaseThatABuildUses() throws Exception {
        importInto(TinyRelease.in(folder, "2026.05"));
        String here = workshops.toString();
        assertThat(run("atlas", "show", "AML.T0131", "--workshops", here).out()).contains("AML.T0131");

        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: 2026.05\n");

        Answer shown = run("atlas", "show", "AML.T0131", "--workshops", here);
        assertThat(shown.code()).isEqualTo(2);
        assertThat(shown.err()).contains("ATLAS 2026.05 (ATLAS-2026.05.yaml), as for builds of " + here);
        assertThat(run("atlas", "list", "--workshops", here).out().lines()).hasSizeLessThan(20);
        assertThat(run("atlas", "resolve", "--workshops", here, "AML.T0131").out())
                .startsWith("`AML.T0131` is not in ATLAS 2026.05\n");
        assertThat(run("atlas", "--workshops", here).out()).startsWith("ATLAS 2026.05");
    }

    @Test
    void anOfficialFileGoesBeforeTheSettingsOfALookUp() throws Exception {
        Path file = TinyRelease.in(folder, "2026.05");
        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: bundled\n");
        Answer listed = run("atlas", "list", "--workshops", workshops.toString(), "--atlas", file.toString());
        assertThat(listed.err()).contains("ATLAS 2026.05 (ATLAS-2026.05.yaml)").doesNotContain("builds of");
        assertThat(run("atlas", "list", "--workshops", "no-such-folder").code()).isEqualTo(2);
    }

    @Test
    void diffNamesTheThreatsThatAChangeTouches() {
        Path file = TinyRelease.in(folder, "2026.05");
        Answer answer = run("atlas", "diff", file.toString(), "bundled", "--workshops", workshops.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out())
                .startsWith("ATLAS 2026.05 (ATLAS-2026.05.yaml) -> ATLAS 2026.09 (bundled tables)\n")
                .contains(
                        "\ntactics: 1 renamed, 14 added\n",
                        "  AML.T0019  Publish Poisoned Datasets: retired, succeeded by AML.T0115.000\n",
                        "\nour threats that this touches: 3, by references: 3\n",
                        "  chat T-1  \"Poison Training Data\" -> AML.T0020  Training Data Poisoning: renamed from “Poison"
                                + " Training Data”",
                        "  chat T-2  \"aml.t0019\" -> AML.T0019  Publish Poisoned Datasets: retired, succeeded by"
                                + " AML.T0115.000",
                        "  chat T-4  \"AML.T0131\" -> AML.T0131  Crafted AI Assistant Links: added");
    }

    @Test
    void diffAsJsonSaysTheSame() {
        Path file = TinyRelease.in(folder, "2026.05");
        Answer answer = run(
                "atlas", "diff", file.toString(), "bundled", "--format", "json", "--workshops", workshops.toString());
        JsonNode json = JsonMapper.shared().readTree(answer.out());
        assertThat(json.at("/from/release").asString()).isEqualTo("2026.05");
        assertThat(json.at("/changes/0").toString())
                .isEqualTo(
                        "{\"kind\":\"tactic\",\"id\":\"AML.TA0001\",\"name\":\"AI Attack Adaptation\",\"change\":\"renamed\","
                                + "\"then\":\"AI Attack Staging\",\"now\":\"AI Attack Adaptation\",\"successors\":[]}");
        assertThat(json.at("/touched")).hasSize(3);
        assertThat(json.at("/touched/1/changes/0/successors/0").asString()).isEqualTo("AML.T0115.000");
        assertThat(JsonMapper.shared()
                        .readTree(run("atlas", "diff", file.toString(), "bundled", "--format", "json")
                                .out())
                        .at("/touched")
                        .isNull())
                .isTrue();
    }

    @Test
    void diffOfUnknownThingsIsWrongUsage() {
        assertThat(run("atlas", "diff", "2026.01", "bundled", "--workshops", workshops.toString()))
                .satisfies(answer -> {
                    assertThat(answer.code()).isEqualTo(2);
                    assertThat(answer.err()).contains("there is no release `2026.01`", "there are: bundled");
                });
        assertThat(run("atlas", "diff", "bundled").code()).isEqualTo(2);
        assertThat(run("atlas", "diff", "bundled", "bundled", "--format", "xml").err())
                .contains("--format wants human or json, not 'xml'");
        assertThat(run("atlas", "diff", "bundled", "bundled", "--workshops", "no-such-folder")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void importCopiesTheFileOnceAndNeverOverAnother() throws Exception {
        Path file = TinyRelease.in(folder, "2026.05");
        Answer first = importInto(file);
        Path copy = workshops.resolve("atlas/ATLAS-2026.05.yaml");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("imported ATLAS 2026.05 in " + copy + ": 2 tactics, 4 techniques");
        assertThat(first.err()).contains("warning[atlas-checksum-differs]", "write `atlas: 2026.05` into");
        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(file));
        assertThat(importInto(file).out()).startsWith("already there: ATLAS 2026.05");

        Files.writeString(file, TinyRelease.text("2026.05").replace("They poison.", "They spoil."));
        Answer other = importInto(file);
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.err()).contains("is there already and is another file");
        assertThat(copy).content().contains("They poison.");
    }

    @Test
    void importRefusesAFileThatIsNotThePublishersUnlessForced() throws Exception {
        Path file = TinyRelease.in(folder, "2026.05");
        Answer refused = run("atlas", "import", file.toString(), "--workshops", workshops.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("warning[atlas-checksum-differs]", "not whole", "--force imports it");
        assertThat(workshops.resolve("atlas")).doesNotExist();

        assertThat(run("atlas", "import", folder.toString(), "--workshops", workshops.toString())
                        .err())
                .contains("'" + folder + "' is a folder; name the ATLAS file itself");
    }

    @Test
    void aBuildTellsAlteredFilesAndComparesWithTheReleaseBefore() throws Exception {
        importInto(TinyRelease.in(folder, "2026.05"));
        importInto(TinyRelease.in(folder, "5.6.0"));
        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: 2026.05\n");
        Path site = folder.resolve("site");
        assertThat(run("build", workshops.toString(), "-o", site.toString(), "--fail-on", "never")
                        .code())
                .isZero();
        assertThat(site.resolve("problems.html")).content().contains("atlas-checksum-differs");
        assertThat(site.resolve("atlas/changes.html")).content().contains("ATLAS 2026.05 against 5.6.0");

        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: bundled\n");
        assertThat(run("build", workshops.toString(), "-o", site.toString(), "--fail-on", "never")
                        .code())
                .isZero();
        assertThat(site.resolve("problems.html")).content().doesNotContain("atlas-checksum-differs");
        assertThat(site.resolve("atlas/changes.html")).content().contains("ATLAS 2026.09 against 2026.05");
    }

    @Test
    void diffSaysWhereTheNewerReleaseComesFirst() {
        Path file = TinyRelease.in(folder, "2026.05");
        assertThat(run("atlas", "diff", "bundled", file.toString()).out())
                .contains("\nThe first of the two is the newer one: swap them");
        assertThat(run("atlas", "diff", file.toString(), "bundled").out()).doesNotContain("swap them");
    }

    @Test
    void importRefusesWhatABuildWouldLeaveThingsOutOf() throws Exception {
        Path file = TinyRelease.in(folder, "2026.05");
        Files.writeString(file, TinyRelease.text("2026.05").replace("id: AML.T0020, name", "id: AML.T0019, name"));
        Answer twice = importInto(file);
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err()).contains("error[broken-atlas-entry]", "a second time", "nothing was imported");
        assertThat(workshops.resolve("atlas")).doesNotExist();

        Files.writeString(file, "hello: world\n");
        assertThat(importInto(file).code()).isEqualTo(2);
        assertThat(run("atlas", "import", file.toString(), "--workshops", "no-such-folder")
                        .err())
                .contains("there is no folder 'no-such-folder'");
    }

    @Test
    void aBuildUsesTheReleaseThatTheSettingsNameAndNoOther() throws Exception {
        importInto(TinyRelease.in(folder, "2026.05"));
        Path site = folder.resolve("site");
        String[] build = {
            "build", workshops.toString(), "-o", site.toString(), "--as-of", "2026-11-24", "--fail-on", "never"
        };
        assertThat(run(build).code()).isZero();
        assertThat(site.resolve("atlas/index.html")).content().contains("Release 2026.09");
        assertThat(site.resolve("problems.html")).content().contains("release-not-named");

        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: 2026.05\n");
        assertThat(run(build).code()).isZero();
        assertThat(site.resolve("atlas/index.html")).content().contains("Release 2026.05");

        Files.writeString(workshops.resolve("stridebook.yaml"), "atlas: 2026.06\n");
        Answer unknown = run(build);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("error[unknown-release]", "there are: bundled, 2026.05");
    }
}
