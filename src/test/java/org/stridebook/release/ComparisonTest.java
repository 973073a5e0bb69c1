package org.stridebook.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.problem.Problems;

/** What differs between two releases. */
class ComparisonTest {

    @TempDir
    Path folder;

    private Catalogue read(String release, String... replacements) throws Exception {
        String text = TinyRelease.text(release);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Path file = folder.resolve("ATLAS-" + release + ".yaml");
        return AtlasReader.read(Files.writeString(file, text), new Problems());
    }

    private static List<String> lines(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> change.id() + " " + change.name() + ": " + change.sentence())
                .toList();
    }

    @Test
    void aReleaseDoesNotDifferFromItself() throws Exception {
        assertThat(Comparison.between(read("2026.05"), read("2026.05")).changes())
                .isEmpty();
    }

    @Test
    void everyKindOfChangeIsToldOnceWithWhatWasAndWhatIs() throws Exception {
        Catalogue then = read("2026.05");
        Catalogue now = read(
                "2026.09",
                "name: AI Attack Staging",
                "name: AI Attack Adaptation",
                "AML.T0019",
                "AML.T0115",
                "name: Poison Training Data, description: They poison., maturity: Realized",
                "name: Training Data Poisoning, description: They poison., maturity: Demonstrated",
                "AML.T0051: {achieves: [{target: AML.TA0005}]}",
                "AML.T0051: {achieves: [{target: AML.TA0001}, {target: AML.TA0005}]}",
                "description: At once., maturity: Demonstrated",
                "description: At once., maturity: Realized",
                "name: Generative AI Guardrails",
                "name: Guardrails",
                "AML.CS0002",
                "AML.CS0072");
        assertThat(lines(Comparison.between(then, now)))
                .containsExactly(
                        "AML.TA0001 AI Attack Adaptation: renamed from “AI Attack Staging”",
                        "AML.T0019 Publish Poisoned Datasets: retired, no successor is known", // it is not in this file
                        "AML.T0020 Training Data Poisoning: renamed from “Poison Training Data”",
                        "AML.T0051 LLM Prompt Injection: moved from Execution to AI Attack Adaptation, Execution",
                        "AML.T0051.000 LLM Prompt Injection: Direct: maturity raised from demonstrated to realized",
                        "AML.T0020 Training Data Poisoning: maturity lowered from realized to demonstrated",
                        "AML.T0115 Publish Poisoned Datasets: added",
                        "AML.M0020 Guardrails: renamed from “Generative AI Guardrails”",
                        "AML.CS0002 VirusTotal Poisoning: retired, no successor is known",
                        "AML.CS0072 VirusTotal Poisoning: added");
    }

    @Test
    void aTechniqueThatBecameASubTechniqueMoved() throws Exception {
        Catalogue now =
                read("2026.09", "AML.T0020: {achieves:", "AML.T0020: {specializes: [{target: AML.T0051}], achieves:");
        assertThat(lines(Comparison.between(read("2026.05"), now)))
                .containsExactly(
                        "AML.T0020 LLM Prompt Injection: Poison Training Data: moved from AI Attack Staging to LLM"
                                + " Prompt Injection (AI Attack Staging)");
    }

    @Test
    void aFirstStatementOfMaturityIsNoRise() throws Exception {
        Catalogue silent = read("4.9.0", ", maturity: Feasible", "", ", maturity: Realized", "");
        assertThat(Comparison.between(silent, read("5.0.0")).changes()).isEmpty();
    }

    @Test
    void retiredIdsNameTheirSuccessorWhereItIsThere() throws Exception {
        Comparison comparison = Comparison.between(read("2026.05"), AtlasReader.bundled());
        assertThat(comparison.of(new AtlasId("AML.T0019")))
                .extracting(Change::sentence)
                .containsExactly("retired, succeeded by AML.T0115.000");
    }

    @Test
    void theOlderReleaseComesFirstByAge() throws Exception {
        assertThat(Comparison.byAge(read("2026.05"), read("5.6.0")).to().release())
                .isEqualTo("2026.05");
        assertThat(Comparison.byAge(read("5.6.0"), read("2026.05")).to().release())
                .isEqualTo("2026.05");
    }

    @ParameterizedTest
    @CsvSource({"5.6.0, 2026.05", "4.9.0, 4.10.0", "2026.09, 2026.10", "2026.5, 2026.12"})
    void releasesAreOrderedByTheirNumbers(String older, String newer) {
        assertThat(new ReleaseName(older)).isLessThan(new ReleaseName(newer));
    }

    @ParameterizedTest
    @CsvSource({"../5.0", "5", "2026.05/..", "latest", "1.2.3.4.5", "''"})
    void otherTextsAreNoReleaseNames(String text) {
        assertThat(ReleaseName.isName(text)).isFalse();
    }

    /** Ids were only ever dropped once before 2026.07, in 4.5.0, which all of these files have behind them. */
    @ParameterizedTest
    @CsvSource({"4.5.1, 4.9.0, 33", "4.9.0, 5.1.0, 25", "5.1.0, 5.6.0, 30", "5.6.0, 2026.05, 0"})
    void officialReleasesOnlyGrew(String from, String to, int techniques) throws Exception {
        Comparison comparison = Comparison.between(official(from), official(to));
        assertThat(comparison.of(Change.Thing.TECHNIQUE, Change.What.ADDED)).hasSize(techniques);
        assertThat(comparison.changes()).noneMatch(change -> change.what() == Change.What.RETIRED);
    }

    @Test
    void officialIdsRetiredIn2026AllHaveASuccessor() throws Exception {
        Comparison comparison = Comparison.between(official("2026.05"), AtlasReader.bundled());
        assertThat(comparison.of(Change.Thing.TECHNIQUE, Change.What.RETIRED))
                .extracting(change -> change.id().value())
                .containsExactly("AML.T0019", "AML.T0058", "AML.T0104");
        assertThat(comparison.of(Change.Thing.TECHNIQUE, Change.What.RETIRED))
                .allMatch(change -> change.successors().size() == 1);
    }

    private static Catalogue official(String release) throws Exception {
        Path file = Path.of("..", "shared", "atlas", "ATLAS-" + release + ".yaml");
        assumeTrue(Files.isRegularFile(file), "no official file " + file);
        return AtlasReader.read(file, new Problems());
    }
}
