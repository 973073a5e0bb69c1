package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites with MITRE's own files where they lie beside the project, in {@code ../shared/atlas}; they are not part of it. */
class OfficialSitesTest {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s+object-type: (tactic|technique|mitigation|case-study)$");

    /** Maturity came with 5.0.0, platforms with format 6. */
    private static final Map<String, List<String>> FILTERS = Map.of(
            "4.5.1", List.of("tactic", "have"),
            "4.9.0", List.of("tactic", "have"),
            "5.1.0", List.of("tactic", "maturity", "have"),
            "5.6.0", List.of("tactic", "maturity", "have"),
            "2026.05", List.of("tactic", "platform", "maturity", "have"));

    @ParameterizedTest
    @ValueSource(strings = {"4.5.1", "4.9.0", "5.1.0", "5.6.0", "2026.05"})
    void everyEntryHasAPageAndNoLinkLeadsNowhere(String release) throws Exception {
        Path file = Path.of("..", "shared", "atlas", "ATLAS-" + release + ".yaml");
        assumeTrue(Files.isRegularFile(file), "no official file " + file);
        BuiltSite site = BuiltSite.build(
                Path.of("target", "test-sites", "atlas-" + release),
                "--atlas",
                file.toString(),
                "--only",
                "support-chat,loan-approval");
        assertThat(site.exitCode()).as(site.err()).isZero();
        Map<String, Document> pages = site.pages();
        assertThat(WholeSiteTest.broken(pages, site.files().keySet())).isEmpty();
        assertThat(entries(pages)).isEqualTo(entries(Files.readString(file)));
        assertThat(heading(pages, "atlas/index.html", ".kicker")).isEqualTo("Release " + release);
        assertThat(filters(pages))
                .as("what this release lets the matrix be filtered by")
                .isEqualTo(FILTERS.get(release));
        assertThat(heading(pages, "atlas/changes.html", "h1")).isEqualTo("ATLAS 2026.09 against " + release);
    }

    private static List<String> filters(Map<String, Document> pages) {
        return Objects.requireNonNull(pages.get("workshops/support-chat/atlas.html"))
                .select("[data-filters=matrix] select")
                .eachAttr("data-key");
    }

    private static String heading(Map<String, Document> pages, String path, String selector) {
        return Objects.requireNonNull(pages.get(path), path).select(selector).text();
    }

    /** Pages by kind of thing; those of retired ids have no entry in the file. */
    private static Map<String, Integer> entries(Map<String, Document> pages) {
        var counts = new TreeMap<String, Integer>();
        pages.forEach((path, page) -> {
            boolean absent = List.of("Retired", "Not in this release").stream()
                    .anyMatch(page.select(".kicker").text()::endsWith);
            Matcher name = Pattern.compile("atlas/aml\\.(ta|t|m|cs)\\d.*").matcher(path);
            if (name.matches() && !absent) {
                counts.merge(
                        switch (name.group(1)) {
                            case "ta" -> "tactic";
                            case "t" -> "technique";
                            case "m" -> "mitigation";
                            default -> "case-study";
                        },
                        1,
                        Integer::sum);
            }
        });
        return counts;
    }

    /** What the file itself says it holds. */
    private static Map<String, Integer> entries(String yaml) {
        var counts = new TreeMap<String, Integer>();
        TYPE.matcher(yaml).results().forEach(found -> counts.merge(found.group(1), 1, Integer::sum));
        return counts;
    }
}
