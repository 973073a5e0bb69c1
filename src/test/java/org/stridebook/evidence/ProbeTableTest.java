package org.stridebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.framework.Frameworks;

/** The table of probes. */
class ProbeTableTest {

    private final ProbeTable table = ProbeTable.bundled();

    @Test
    void everyTechniqueAndItemExists() {
        var atlas = AtlasReader.bundled();
        var frameworks = Frameworks.bundled();
        assertThat(table.all()).hasSizeGreaterThan(70);
        table.all().forEach((probe, meaning) -> {
            for (String id : meaning.techniques().split("; ")) {
                assertThat(id.isEmpty() || atlas.technique(new AtlasId(id)) != null)
                        .as(probe + " " + id)
                        .isTrue();
            }
            meaning.items()
                    .forEach(item -> assertThat(
                                    frameworks.framework(item.framework()).item(item.item()))
                            .as(probe + " " + item)
                            .isPresent());
        });
    }

    @Test
    void probeIsFoundByItsFamily() {
        assertThat(table.of("garak", "promptinject.HijackHateHumans").techniques())
                .isEqualTo("AML.T0051.000");
        assertThat(table.of("garak", "goodside.Tag").techniques()).contains("AML.T0068");
        assertThat(table.of("promptfoo", "harmful:cybercrime:malicious-code").techniques())
                .contains("AML.T0102");
        assertThat(table.of("garak", "unheard.Of").techniques()).isEmpty();
    }

    @Test
    void tagsAreReadByTheNumbersOf2023() {
        var frameworks = Frameworks.bundled();
        for (int i = 1; i <= 10; i++) {
            String tag = String.format(java.util.Locale.ROOT, "owasp:llm%02d", i);
            assertThat(table.items(Set.of(tag)))
                    .as(tag)
                    .isNotEmpty()
                    .allMatch(item -> frameworks
                            .framework(item.framework())
                            .item(item.item())
                            .isPresent());
        }
        assertThat(table.items(Set.of("OWASP:LLM06", "payload:jailbreak")))
                .extracting("item")
                .containsExactly("LLM02:2025");
    }
}
