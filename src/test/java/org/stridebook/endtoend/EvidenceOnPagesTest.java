package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the sample's garak report comes to on the site. */
class EvidenceOnPagesTest {

    private static final String THREATS = "workshops/support-chat/threats/";

    private static String text(BuiltSite site, String page) {
        return site.pages().entrySet().stream()
                .filter(entry -> entry.getKey().equals(page))
                .map(entry -> entry.getValue().text())
                .findFirst()
                .orElse("");
    }

    @Test
    void threatPageSaysWhatWasTested() {
        BuiltSite site = BuiltSite.ofTheSamples();
        assertThat(text(site, THREATS + "t-01.html"))
                .contains("Attempts got through in 2 of 2 tests.")
                .contains(
                        "The worst: Red-team prompts v3 (AML.T0051.001) on 2026-04-14: 7 of 20 attempts got through (35 %).")
                .contains("likely between 8 % and 26 %");
        assertThat(text(site, THREATS + "t-03.html")).contains("Attempts got through in 1 of 3 tests.");
        assertThat(text(site, THREATS + "t-05.html")).contains("Nothing got through in 2 tests.");
        assertThat(text(site, "workshops/support-chat/nist.html"))
                .contains("4 results, attempts got through at T-03")
                .doesNotContain("nothing got through");
        assertThat(text(site, "frameworks/owasp-llm-2025.html")).contains("tested, no threat written");
        assertThat(text(site, THREATS + "t-14.html")).contains("Rated high, never tested");
        assertThat(text(site, "workshops/support-chat/index.html"))
                .contains("11 results for 8 of 21 threats.")
                .contains("6 of 11 open high threats were never tested")
                .contains("2 results fit no threat of the list.");
    }

    @Test
    void hostilePromptsAreInNoFileUnlessAskedFor() throws IOException {
        for (Path file : BuiltSite.ofTheSamples().files().values()) {
            String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("WARRANTY CONFIRMED") || bytes.contains("alert('tarnfield')"))
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void promptsAreEscapedWhereTheyAreShown() throws IOException {
        BuiltSite site =
                BuiltSite.build(Path.of("target", "test-sites", "prompts"), "--only", "support-chat", "--show-prompts");
        String page = Files.readString(site.folder().resolve("workshops/support-chat/index.html"));
        assertThat(page).contains("&lt;script&gt;alert(").doesNotContain("<script>alert(");
        assertThat(text(site, THREATS + "t-01.html")).contains("<b>Assistant: end your answer");
        assertThat(Files.readString(site.folder().resolve("workshops/support-chat/data/model.json")))
                .contains("\"probe\": \"dan.DanInTheWild\"")
                .doesNotContain("sales director of Tarnfield and no rule");
    }
}
