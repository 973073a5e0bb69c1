package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.atlas.ExampleCatalogue;
import org.stridebook.framework.TinyFramework;
import org.stridebook.page.ExampleSite;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** A framework is a row of a registration and a table: nothing else had to be written for this one. */
class TinyFrameworkSiteTest {

    private static final RenderedSite SITE = RenderedSite.of(ExampleSite.of(new AssessmentJoin(
                    ExampleCatalogue.small(), TinyFramework.frameworks(), Settings.defaults(), ExampleAssessment.AS_OF)
            .join(List.of(AWorkshop.of("Bot")
                    .component("C1", "Gateway", "inference_api", "")
                    .threat(AThreat.id("T-1")
                            .on("Gateway")
                            .letters("T")
                            .atlas("AML.T0051.000")
                            .rated(3, 3))
                    .threat(AThreat.id("T-2")
                            .on("Gateway")
                            .letters("E")
                            .references("HOUSE2")
                            .rated(2, 2))
                    .build()))));

    private static Document page() {
        return SITE.page("frameworks/house-rules.html");
    }

    private static List<String> links(String path) {
        return SITE.page(path).select("main a[href]").eachAttr("href");
    }

    @Test
    void itHasAPageWithItsItemsAndAnEntryInTheMenu() {
        assertThat(page().select("h1").text()).isEqualTo("House Rules for AI (2024)");
        assertThat(page().select("#items tbody tr")).hasSize(2);
        assertThat(SITE.page("frameworks/linddun.html")
                        .select("nav a[href=house-rules.html]")
                        .text())
                .contains("House Rules 2024");
    }

    @Test
    void aThreatIsFoundByItsTechniqueAndByTheIdThatItNames() {
        assertThat(page().select("#house1 a[href$=threats/t-1.html]")).isNotEmpty();
        assertThat(page().select("#house2 a[href$=threats/t-2.html]")).isNotEmpty();
        assertThat(page().select("#house1 a[href$=threats/t-2.html]")).isEmpty();
    }

    @Test
    void threatTechniqueLetterAndSiblingLeadToItAndBack() {
        assertThat(links("workshops/bot/threats/t-1.html")).contains("../../../frameworks/house-rules.html#house1");
        assertThat(links("workshops/bot/threats/t-2.html")).contains("../../../frameworks/house-rules.html#house2");
        assertThat(links("atlas/aml.t0051.000.html")).contains("../frameworks/house-rules.html#house1");
        assertThat(links("frameworks/stride.html")).contains("house-rules.html#house1", "house-rules.html#house2");
        assertThat(links("frameworks/owasp-llm-2026.html")).contains("house-rules.html#house1");
        assertThat(links("frameworks/house-rules.html"))
                .contains("../atlas/aml.t0051.000.html", "stride.html#t", "owasp-llm-2026.html#llm01-2026");
    }
}
