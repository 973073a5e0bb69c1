package org.stridebook.page.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** Case studies as chains, and the page for the review board. */
class AttackPagesTest {

    private static final ExampleSite SITE = ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Chat")
            .component("C-1", "Gateway", "LLM app", "Inside")
            .threat(AThreat.id("T-1")
                    .title("Talked over")
                    .on("Gateway")
                    .atlas("AML.T0051")
                    .rated(3, 3))
            .threat(AThreat.id("T-2")
                    .title("Bills")
                    .on("Gateway")
                    .atlas("AML.T0034")
                    .rated(3, 3))
            .threat(AThreat.id("T-3").title("Nobody looked").on("Gateway").rated(3, 3))));

    private static <T extends Page> List<T> pages(Class<T> type) {
        return SITE.pages().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aCaseStudyShowsHowEachSystemStandsWithItsSteps() {
        CaseStudyPage page = pages(CaseStudyPage.class).stream()
                .filter(one -> one.id().equals("AML.CS0047"))
                .findFirst()
                .orElseThrow();
        assertThat(page.steps().get(0).tactics()).containsExactly(new Link("Execution", "aml.ta0005.html"));
        assertThat(page.systems()).singleElement().satisfies(row -> {
            assertThat(row.considered()).isEqualTo("1 of 1");
            assertThat(row.marks().get(0).state().word()).isEqualTo("open");
            assertThat(row.marks().get(0).step()).isEqualTo(new Link("1", "#step-1"));
            assertThat(row.shown()).singleElement().satisfies(line -> {
                assertThat(line.steps()).isEqualTo("Step 1");
                assertThat(line.technique().href()).isEqualTo("aml.t0051.000.html");
                assertThat(line.open()).containsExactly(new Link("T-1", "../workshops/chat/threats/t-1.html"));
                assertThat(line.controls()).isEmpty();
            });
            assertThat(row.unknown()).isEmpty();
        });
        assertThat(page.otherSystems()).isZero();
    }

    @Test
    void openHighRisksStandBesideTheIncidentsThatComeClosest() {
        IncidentsPage page = pages(IncidentsPage.class).get(0);
        assertThat(page.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.risks()).singleElement().satisfies(risk -> {
                    assertThat(risk.threat())
                            .isEqualTo(new Link("T-1 Talked over", "../workshops/chat/threats/t-1.html"));
                    assertThat(risk.attacks()).singleElement().satisfies(attack -> {
                        assertThat(attack.kind()).isEqualTo("incident");
                        assertThat(attack.study().href()).isEqualTo("aml.cs0047.html");
                        assertThat(attack.tie()).isEqualTo("1 shared technique");
                        assertThat(attack.shared()).containsExactly(new Link("LLM Prompt Injection", "aml.t0051.html"));
                    });
                }));
        assertThat(page.tally())
                .isEqualTo("1 of 3 open high risks has a real incident like it. The others:"
                        + " 1 with techniques that no case study uses, 1 without any technique.");
        assertThat(page.noTechnique()).extracting(Link::text).containsExactly("T-3 Nobody looked");
        assertThat(page.noCase()).extracting(Link::text).containsExactly("T-2 Bills");
        assertThat(page.more()).isZero();
    }

    @Test
    void aTechniquePageLeadsToTheElementsOfItsThreats() {
        TechniquePage page = pages(TechniquePage.class).stream()
                .filter(one -> one.id().equals("AML.T0051"))
                .findFirst()
                .orElseThrow();
        assertThat(page.threats().rows().get(0).places())
                .containsExactly(new Link("Gateway", "../workshops/chat/elements/c-1.html"));
    }
}
