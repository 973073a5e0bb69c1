package org.stridebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Problems;

/** Both formats by small files of our own, so that every slip can be shown. */
class AtlasReaderTest {

    private static final String LEGACY = """
            id: ATLAS
            version: 5.6.0
            matrices:
            - id: ATLAS
              tactics:
              - id: AML.TA0002
                name: Looking
                description: They look around. Then they act.
              - id: AML.TA0003
                name: Doing
                description: See [Parent](/techniques/AML.T0001).
              techniques:
              - id: AML.T0001
                name: Parent
                description: "A *text* with [a link](/techniques/AML.T0001.000), [gone](/techniques/AML.T0099) and <div>a box</div>."
                maturity: Realized
                tactics: [AML.TA0003, AML.TA0002]
                ATT&CK-reference: {id: T1111, url: "https://attack.mitre.org/techniques/T1111"}
              - id: AML.T0001.000
                name: Child
                description: Short.
                subtechnique-of: AML.T0001
                maturity: likely
              - id: AML.T0002
                name: Other
                description: Also short.
                tactics: [AML.TA0009, AML.TA0002]
                ATT&CK-reference: {id: T1111}
              - id: AML.T0002
                name: Twice
              - id: T3
                name: No id
              mitigations:
              - id: AML.M0001
                name: Guard
                description: Guards.
                techniques: [AML.T0001, {id: AML.T0001, use: again}, {id: AML.T0404, use: nowhere}]
                ml-lifecycle: [Deployment, {id: AML.T0002, use: slipped}]
                category: [Policy]
            case-studies:
            - id: AML.CS0001
              name: Story
              summary: What happened.
              incident-date: 2020-05-01
              incident-date-granularity: MONTH
              case-study-type: incident
              references:
              procedure:
              - {tactic: AML.TA0003, technique: AML.T0001, description: First.}
              - {tactic: AML.TA0003, technique: AML.T0002, description: Second.}
            """;

    private static final String SIX = """
            format-version: 6.0.0
            collection: {version: '2026.09'}
            matrix: {id: ATLAS-matrix}
            tactics:
              AML.TA0002: {id: AML.TA0002, name: Looking, description: They look.}
              AML.TA0003: {id: AML.TA0003, name: Doing, description: They do.}
            techniques:
              AML.T0001:
                id: AML.T0001
                name: Parent
                description: "Known since long [[abc]]. See (mitigations/AML.M0001) and [it](mitigations/AML.M0001)."
                references:
                - {id: abc, title: "A [good] *read*", url: "https://example.org/read"}
                - {id: def, title: "Bad", url: "javascript:alert(1)"}
                platforms: [Agentic AI]
                maturity: Demonstrated
              AML.T0001.000: {id: AML.T0001.000, name: Child, description: Short., references: []}
            mitigations:
              AML.M0001: {id: AML.M0001, name: Guard, description: Guards., categories: [Policy], lifecycle-phases: [Deployment]}
            case-studies:
              AML.CS0001:
                id: AML.CS0001
                name: Story
                description: What happened.
                type: Exercise
                date: '2020-05-01'
                date-granularity: Day
            relationships:
              ATLAS-matrix:
                sequences:
                - {target: AML.TA0002, position: 2}
                - {target: AML.TA0003, position: 1}
              AML.T0001:
                achieves:
                - {target: AML.TA0002}
                - {target: AML.TA0003}
              AML.T0001.000:
                specializes:
                - {target: AML.T0001}
              AML.M0001:
                mitigates:
                - {target: AML.T0001.000}
              AML.CS0001:
                employs:
                - {target: AML.T0001, tactic: AML.TA0002, step-id: S01, leads-to: [S00], description: 'Two, [AMl](/techniques/AMl.T0001).'}
                - {target: AML.T0001, tactic: AML.TA0003, step-id: S00, leads-to: [], description: Three.}
                - {target: AML.T0001.000, tactic: AML.TA0003, step-id: S02, leads-to: [S01], description: One.}
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Catalogue read(String name, String yaml) throws IOException, RefusedDocument {
        Files.writeString(folder.resolve(name), yaml);
        return AtlasReader.read(folder.resolve(name), problems);
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(one -> one.kind().name() + ": " + one.message())
                .toList();
    }

    private static Technique technique(Catalogue catalogue, String id) {
        Technique technique = catalogue.technique(new AtlasId(id));
        assertThat(technique).isNotNull();
        return technique;
    }

    @Test
    void theOldFormatIsRead() throws IOException, RefusedDocument {
        Catalogue catalogue = read("ATLAS.yaml", LEGACY);
        assertThat(catalogue.release()).isEqualTo("5.6.0");
        assertThat(catalogue.source()).isEqualTo("ATLAS.yaml");
        assertThat(catalogue.tactics()).extracting(Tactic::summary).containsExactly("They look around.", "See Parent.");
        Technique child = technique(catalogue, "AML.T0001.000");
        assertThat(child.fullName()).isEqualTo("Parent: Child");
        assertThat(child.tactics()).extracting(AtlasId::value).containsExactly("AML.TA0002", "AML.TA0003");
        assertThat(child.maturity()).isEqualTo(Maturity.UNKNOWN);
        assertThat(technique(catalogue, "AML.T0001").maturity()).isEqualTo(Maturity.REALIZED);
        assertThat(technique(catalogue, "AML.T0001").attackId()).isEqualTo("T1111");
        assertThat(technique(catalogue, "AML.T0002").mitigations())
                .extracting(AtlasId::value)
                .containsExactly("AML.M0001");
        assertThat(catalogue.mitigations().get(0).lifecyclePhases()).containsExactly("Deployment");
        CaseStudy study = catalogue.caseStudies().get(0);
        assertThat(study.when()).isEqualTo("2020-05");
        assertThat(study.incident()).isTrue();
        assertThat(study.steps())
                .extracting(step -> step.technique().value())
                .containsExactly("AML.T0001", "AML.T0002");
    }

    @Test
    void everySlipOfTheOldFormatIsToldOnce() throws IOException, RefusedDocument {
        read("ATLAS-5.6.1.yaml", LEGACY);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "atlas-version-differs: the file is called `ATLAS-5.6.1.yaml` but holds release `5.6.0`",
                        "unknown-atlas-word: `likely` stands where feasible, demonstrated or realized was expected",
                        "dangling-atlas-id: `AML.T0002` names `AML.TA0009`, which is not in the file",
                        "shared-attack-id: `AML.T0001` and `AML.T0002` both name `T1111`",
                        "broken-atlas-entry: the id `AML.T0002` stands here a second time",
                        "broken-atlas-entry: the entry `T3` has no usable id or name",
                        "repeated-atlas-link: `AML.M0001` lists `AML.T0001` twice",
                        "dangling-atlas-id: `AML.M0001` names `AML.T0404`, which is not in the file",
                        "misplaced-atlas-link: `AML.M0001` has the technique `AML.T0002` among its lifecycle phases",
                        "empty-atlas-references: the references of `AML.CS0001` are empty",
                        "foreign-step-tactic: a step of `AML.CS0001` puts `AML.T0002` under `AML.TA0003`",
                        "dangling-text-link: the description links to `AML.T0099`, which is not in this release");
        assertThat(problems.sorted())
                .allSatisfy(one -> assertThat(AtlasProblems.ALL).contains(one.kind()));
        assertThat(problems.sorted())
                .allSatisfy(one -> assertThat(one.location().file()).isEqualTo("ATLAS-5.6.1.yaml"));
    }

    @Test
    void officialTextsBecomeSafeHtmlWithLinksToOurPages() throws IOException, RefusedDocument {
        assertThat(technique(read("a.yaml", LEGACY), "AML.T0001").officialText())
                .hasToString(
                        "<p>A <em>text</em> with <a href=\"aml.t0001.000.html\">a link</a>, gone (/techniques/AML.T0099) and </p><p>a box</p><p>.</p>");
    }

    @Test
    void formatSixIsRead() throws IOException, RefusedDocument {
        Catalogue catalogue = read("ATLAS-2026.09.yaml", SIX);
        assertThat(problems.sorted()).isEmpty();
        assertThat(catalogue.release()).isEqualTo("2026.09");
        assertThat(catalogue.tactics()).extracting(Tactic::name).containsExactly("Doing", "Looking");
        assertThat(technique(catalogue, "AML.T0001").tactics())
                .extracting(AtlasId::value)
                .containsExactly("AML.TA0003", "AML.TA0002");
        assertThat(technique(catalogue, "AML.T0001.000").mitigations())
                .extracting(AtlasId::value)
                .containsExactly("AML.M0001");
        CaseStudy study = catalogue.caseStudies().get(0);
        assertThat(study.when()).isEqualTo("2020-05-01");
        assertThat(study.steps())
                .extracting(step -> step.description().toString())
                .containsExactly("<p>One.</p>", "<p>Two, <a href=\"aml.t0001.html\">AMl</a>.</p>", "<p>Three.</p>");
    }

    @Test
    void citationsAreNumbersAndReferencesAList() throws IOException, RefusedDocument {
        String html = technique(read("a.yaml", SIX), "AML.T0001").officialText().toString();
        assertThat(html)
                .contains("long <a href=\"https://example.org/read\" rel=\"noopener noreferrer nofollow\">(1)</a>.")
                .contains("<a href=\"aml.m0001.html\">it</a>")
                .contains(">A [good] *read*</a></li>")
                .contains("<li>Bad</li>")
                .doesNotContain("javascript");
    }

    @Test
    void aPointerIsFollowed() throws IOException, RefusedDocument {
        Files.createDirectory(folder.resolve("v6"));
        Files.writeString(folder.resolve("v6/ATLAS-2026.09.yaml"), SIX);
        assertThat(read("ATLAS-latest.yaml", "v6/ATLAS-2026.09.yaml\n").release())
                .isEqualTo("2026.09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v6/ATLAS-2026.09.yaml | the file only points to `v6/ATLAS-2026.09.yaml`, which is not beside it",
                "ATLAS.yaml | the file only points to `ATLAS.yaml`, which is not beside it",
                "format-version: 7.0.0 | the file is in ATLAS data format `7.0.0`; formats 4, 5 and 6 can be read",
                "format-version: 6.0.0 | the file has no tactics or no techniques",
                "'{version: 3.0.0, techniques: []}' | the file is ATLAS version `3.0.0`; versions 4 and 5 and data format 6 can be read",
                "hello: world | the file is YAML, but no ATLAS data: it has neither `format-version` nor `matrices`",
                "'{\"type\": \"bundle\", \"objects\": []}' | the file is YAML, but no ATLAS data: it has neither `format-version` nor `matrices`",
                "'matrices: [' | this is not YAML:"
            })
    void otherFilesAreRefusedWithTheReason(String content, String reason) {
        RefusedDocument refused = catchThrowableOfType(RefusedDocument.class, () -> read("ATLAS.yaml", content));
        assertThat(refused).isNotNull();
        assertThat(refused.problem().message()).startsWith(reason);
        assertThat(refused.problem().help()).isNotEmpty();
    }

    /** Release 2026.08 writes one id so. */
    @Test
    void anIdWithALetterInTheWrongCaseIsReadAsMeant() throws IOException, RefusedDocument {
        String yaml = SIX.replace("id: AML.T0001.000", "id: AMl.T0001.000")
                .replace("- {target: AML.T0001.000}", "- {target: AMl.T0001.000}");
        Catalogue catalogue = read("ATLAS-2026.09.yaml", yaml);
        assertThat(technique(catalogue, "AML.T0001.000").parent()).hasToString("AML.T0001");
        assertThat(technique(catalogue, "AML.T0001.000").mitigations()).hasSize(1);
        assertThat(told()).containsOnly("misspelt-atlas-id: `AMl.T0001.000` stands where `AML.T0001.000` is meant");
    }

    /** Slips that were seen in descriptions of release 2026.09. */
    @Test
    void slipsInDescriptionsCostNothingButTheLink() throws IOException, RefusedDocument {
        String text = "[Crafted Links], [it]( /techniques/AML.T0001), [Old Name](/techniques/AML.T0001), it\\\\u0027s.";
        String yaml = SIX.replace("description: Short.", "description: \"" + text + "\"");
        assertThat(technique(read("ATLAS-2026.09.yaml", yaml), "AML.T0001.000").officialText())
                .hasToString(
                        "<p>[Crafted Links], <a href=\"aml.t0001.html\">it</a>, <a href=\"aml.t0001.html\">Old Name</a>,"
                                + " it\\u0027s.</p>");
        assertThat(told()).isEmpty();
    }

    @Test
    void aMissingFileIsRefused() {
        RefusedDocument refused = catchThrowableOfType(
                RefusedDocument.class, () -> AtlasReader.read(folder.resolve("none.yaml"), problems));
        assertThat(refused).hasMessageContaining("there is no file `none.yaml`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They look, e.g. At maps. Then they act. | They look, e.g. At maps.",
                "No end | No end",
                "Use [this](/techniques/AML.T0001) <b>now</b>! | Use this now !",
                "'' | ''"
            })
    void aSummaryIsTheFirstSentence(String text, String summary) {
        assertThat(OfficialText.summary(text)).isEqualTo(summary);
    }
}
