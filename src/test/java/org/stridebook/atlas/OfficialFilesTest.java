package org.stridebook.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.document.RefusedDocument;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;

/** Reads MITRE's own files where they lie beside the project, in {@code ../shared/atlas}; they are not part of it. */
class OfficialFilesTest {

    private static final Path FOLDER = Path.of("..", "shared", "atlas");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private final Problems problems = new Problems();

    private Catalogue read(String version) throws RefusedDocument {
        Path file = FOLDER.resolve("ATLAS-" + version + ".yaml");
        assumeTrue(
                Files.isRegularFile(file),
                "no official file " + file + ": put MITRE's ATLAS YAML there to run this test");
        return AtlasReader.read(file, problems);
    }

    /** Links of 5.6.0: 246, of them 2 repeats, and 2 misplaced ones brought back; other releases likewise. */
    @ParameterizedTest
    @CsvSource({
        "4.5.1,   14, 46, 36, 20,  71, 22, 134",
        "4.9.0,   15, 68, 47, 26, 105, 32, 225",
        "5.1.0,   16, 84, 56, 32, 126, 42, 315",
        "5.6.0,   16, 101, 69, 35, 246, 57, 449",
        "2026.05, 16, 101, 69, 35, 246, 57, 449"
    })
    void everythingIsCounted(
            String version, int tactics, int techniques, int subs, int mitigations, int links, int studies, int steps)
            throws RefusedDocument {
        Catalogue catalogue = read(version);
        assertThat(catalogue.release()).isEqualTo(version);
        assertThat(catalogue.tactics()).hasSize(tactics);
        assertThat(catalogue.techniques().stream().filter(one -> one.parent() == null))
                .hasSize(techniques);
        assertThat(catalogue.techniques()).hasSize(techniques + subs);
        assertThat(catalogue.mitigations()).hasSize(mitigations);
        assertThat(catalogue.mitigations().stream()
                        .mapToInt(one -> one.techniques().size())
                        .sum())
                .isEqualTo(links);
        assertThat(catalogue.techniques().stream()
                        .mapToInt(one -> one.mitigations().size())
                        .sum())
                .isEqualTo(links);
        assertThat(catalogue.caseStudies()).hasSize(studies);
        assertThat(catalogue.caseStudies().stream()
                        .mapToInt(one -> one.steps().size())
                        .sum())
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "4.5.1=",
                "4.9.0=line 2961 misplaced-atlas-link AML.M0016 AML.T0018.001; line 2964 misplaced-atlas-link AML.M0016 AML.T0018.002",
                "5.1.0=line 3560 misplaced-atlas-link AML.M0016 AML.T0018.001; line 3563 misplaced-atlas-link AML.M0016 AML.T0018.002",
                "5.6.0=line 3436 shared-attack-id AML.T0106 AML.T0107 T1211; line 4053 repeated-atlas-link AML.M0002 AML.T0043.001;"
                        + " line 4172 repeated-atlas-link AML.M0004 AML.T0043.001; line 4787 misplaced-atlas-link AML.M0018 AML.T0052.001;"
                        + " line 5404 misplaced-atlas-link AML.M0034 AML.T0052.001",
                "2026.05=line 4469 shared-attack-id AML.T0106 AML.T0107 T1211"
            })
    void knownSlipsAreToldAndNothingElse(String version, String expected) throws RefusedDocument {
        read(version);
        List<String> told =
                problems.sorted().stream().map(OfficialFilesTest::line).toList();
        assertThat(told).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split("; ")));
    }

    private static String line(Problem problem) {
        String ids = Pattern.compile("`([^`]*)`")
                .matcher(problem.message())
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.joining(" "));
        return problem.location().cell() + " " + problem.kind().name() + " " + ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.5.1", "4.9.0", "5.1.0", "5.6.0", "2026.05"})
    void noIdDanglesAndEveryTextHasOnlyWorkingLinks(String version) throws RefusedDocument {
        Catalogue catalogue = read(version);
        var texts = new ArrayList<String>();
        for (Technique one : catalogue.techniques()) {
            texts.add(one.officialText().toString());
            assertThat(one.tactics()).isNotEmpty().allMatch(id -> catalogue.tactic(id) != null);
            assertThat(one.mitigations()).allMatch(id -> catalogue.mitigation(id) != null);
            assertThat(one.summary()).isNotEmpty().hasSizeLessThanOrEqualTo(300);
        }
        for (CaseStudy one : catalogue.caseStudies()) {
            texts.add(one.officialText().toString());
            for (CaseStudy.Step step : one.steps()) {
                Technique technique = catalogue.technique(step.technique());
                assertThat(technique).isNotNull();
                assertThat(technique.tactics()).contains(step.tactic());
                texts.add(step.description().toString());
            }
        }
        catalogue.mitigations().forEach(one -> texts.add(one.officialText().toString()));
        catalogue.tactics().forEach(one -> texts.add(one.officialText().toString()));
        for (String text : texts) {
            assertThat(text)
                    .isNotEmpty()
                    .doesNotContainPattern("(?i)<(div|span|img|script|p style)")
                    .doesNotStartWith("<pre>");
        }
        Set<String> pages = new HashSet<>();
        Stream.of(
                        catalogue.techniques().stream().map(Technique::id),
                        catalogue.tactics().stream().map(Tactic::id),
                        catalogue.mitigations().stream().map(AtlasMitigation::id),
                        catalogue.caseStudies().stream().map(CaseStudy::id))
                .flatMap(ids -> ids)
                .forEach(id -> pages.add(id.value().toLowerCase(java.util.Locale.ROOT) + ".html"));
        assertThat(texts.stream().flatMap(text -> LINK.matcher(text).results()).map(found -> found.group(1)))
                .hasSizeGreaterThan(100)
                .allMatch(link -> pages.contains(link) || link.startsWith("https://") || link.startsWith("http://"));
    }
}
