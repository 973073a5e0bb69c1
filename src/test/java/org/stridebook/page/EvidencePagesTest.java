package org.stridebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.element.ElementPage;
import org.stridebook.page.framework.FrameworkPage;
import org.stridebook.page.knowledge.TechniquePage;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.system.SystemPage;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** Where a test result is told of: its system, threats, elements, techniques and framework items. */
class EvidencePagesTest {

    private static final ExampleSite SITE = ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Chat")
            .component("C-1", "LLM gateway", "LLM app", "Inside")
            .threat(AThreat.id("T-1").on("LLM gateway").atlas("AML.T0057").rated(3, 3))
            .threat(AThreat.id("T-2").on("LLM gateway").atlas("AML.T0053").rated(3, 3))
            .test("LLM-gateways", "AML.T0057", "by hand", 20, 7)
            .probe("promptinject.Hijack", "AML.T0051.000", "LLM01:2025", 200, 3)
            .probe("packagehallucination.Python", "", "LLM09:2025", 30, 2)
            .probe("test.Blank", "", "LLM06:2025", 5, 5)));

    private static <T extends Page> List<T> pages(Class<T> type) {
        return SITE.pages().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static FrameworkPage.Item item(String label) {
        return pages(FrameworkPage.class).stream()
                .flatMap(page -> page.groups().stream())
                .flatMap(group -> group.items().stream())
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowOfTheSystemLinksTargetTechniqueAndThreats() {
        var rows = pages(SystemPage.class).get(0).tests();
        assertThat(rows.get(0).targets())
                .singleElement()
                .satisfies(link -> assertThat(link.href()).isEqualTo("elements/c-1.html"));
        assertThat(rows.get(0).techniques())
                .singleElement()
                .satisfies(link -> assertThat(link.href()).isEqualTo("../../atlas/aml.t0057.html"));
        assertThat(rows.get(0).threats()).containsExactly(new Link("T-1", "threats/t-1.html"));
        assertThat(rows)
                .filteredOn(row -> row.probe().equals("test.Blank"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.threats()).isEmpty();
                    assertThat(row.loose()).extracting(Link::text).containsExactly("T-2");
                    assertThat(row.result().more())
                            .flatExtracting(fact -> fact.values())
                            .anyMatch(link -> link.href().startsWith("../../frameworks/owasp-llm-2025.html#"));
                });
    }

    @Test
    void pageOfTheElementHasTheTestsThatNameItInAnotherSpelling() {
        assertThat(pages(ElementPage.class))
                .filteredOn(page -> page.id().equals("C-1"))
                .singleElement()
                .satisfies(page -> assertThat(page.tests()).hasSize(1));
    }

    @Test
    void looseTieIsLabelledOnThePageOfTheThreat() {
        var threat = pages(ThreatPage.class).stream()
                .filter(page -> page.id().equals("T-2"))
                .findFirst()
                .orElseThrow();
        assertThat(threat.tested()).isEmpty();
        assertThat(threat.untested()).isEqualTo("Rated high, never tested");
        assertThat(threat.tests())
                .singleElement()
                .satisfies(row -> assertThat(row.tie()).startsWith("Weak tie"));
    }

    @Test
    void itemThatWasOnlyTestedSaysSo() {
        var item = item("LLM09:2025");
        assertThat(item.state().word()).isEqualTo("tested, no threat written");
        assertThat(item.tests().rows()).singleElement().satisfies(row -> {
            assertThat(row.tried()).isEqualTo("packagehallucination.Python");
            assertThat(row.result()).startsWith("2 of 30 attempts got through");
            assertThat(row.threats()).isEmpty();
        });
        assertThat(item("LLM10:2025").state().word()).isEqualTo("not considered");
    }

    @Test
    void techniqueThatNoThreatNamesShowsWhatWasTried() {
        assertThat(pages(TechniquePage.class))
                .filteredOn(
                        page -> page.id().equals("AML.T0051.000") || page.id().equals("AML.T0051"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.tests().rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.result()).startsWith("3 of 200 attempts got through")));
    }
}
