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
                .contains("Tested with garak 0.14.1 on 2026-05-10: 9 of 60 attempts got through (15 %).")
                .contains("likely between 8 % and 26 %");
        assertThat(text(site, THREATS + "t-05.html"))
                .contains("garak 0.14.1 on 2026-05-10: 0 of 60 attempts got through");
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
