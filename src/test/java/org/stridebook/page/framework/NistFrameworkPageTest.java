package org.stridebook.page.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.Summary;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.part.Badge;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.NistAnswer.Status;

/** What the page on NIST AI RMF says of all systems together. */
class NistFrameworkPageTest {

    private static Summary summary(AWorkshop workshop) {
        return Summaries.of(ExampleAssessment.of(workshop), List.of());
    }

    private static NistFrameworkPage page(List<Summary> systems) {
        var example = ExampleAssessment.supportChat();
        var portfolio =
                Portfolios.of(systems, example.settings(), example.asOf(), example.catalogue(), example.frameworks());
        return NistFrameworkPage.of(new PortfolioView(
                        new PortfolioFacts(portfolio, new TreeMap<>(), List.of(), List.of(), List.of(), null)))
                .findFirst()
                .orElseThrow();
    }

    private static NistFrameworkPage two() {
        return page(List.of(
                summary(AWorkshop.of("Big")
                        .threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3))
                        .asset("Chats", "secret", "", "Log")
                        .nist("MEASURE 2.7", Status.PARTIAL, "Test plan", "Ana", "2026-05-31")
                        .nist("MAP 1.3", Status.MISSING, "")
                        .nist("GOVERN 1.1", Status.IN_PLACE, "")),
                summary(AWorkshop.of("Small")
                        .threat(AThreat.id("T-1").atlas("AML.T0057").rated(2, 2))
                        .nist("MEASURE 2.7", Status.MISSING, ""))));
    }

    @Test
    void everySubcategoryKeepsTheAnchorThatOtherPagesLinkTo() {
        assertThat(two().categories().stream().flatMap(category -> category.items().stream()))
                .hasSize(72)
                .allSatisfy(item ->
                        assertThat(item.anchor()).isEqualTo(Anchor.of(new FrameworkRef("nist-ai-rmf", item.id()))));
        assertThat(two().path().value()).isEqualTo("frameworks/nist-ai-rmf.html");
    }

    @Test
    void matrixShowsTheLeastGoodStatusOfEachCategoryAndWhoseWordItIs() {
        var rows = two().matrix().rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(19));
        var big = rows.stream()
                .filter(row -> row.system().text().equals("Big"))
                .findFirst()
                .orElseThrow();
        assertThat(big.typed()).isEqualTo("3 answered");
        assertThat(big.cells())
                .filteredOn(cell -> cell.category().equals("MEASURE 2"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.count() + " " + cell.word()).isEqualTo("1 missing");
                    assertThat(cell.model()).isTrue();
                    assertThat(cell.link().href())
                            .isEqualTo("../workshops/big/nist.html#"
                                    + Anchor.of(new FrameworkRef("nist-ai-rmf", "MEASURE 2")));
                });
        assertThat(two().matrix().functions())
                .extracting(function -> function.name() + " " + function.span())
                .containsExactly("GOVERN 6", "MAP 5", "MEASURE 4", "MANAGE 4");
    }

    @Test
    void mostPressingGapComesFirstAndPastDatesAreOverdue() {
        assertThat(two().steps())
                .extracting(step -> step.system().text() + " " + step.item().text() + " " + step.risk()
                        + (step.overdue() ? " overdue" : ""))
                .startsWith("Big MEASURE 2.10 9", "Big MEASURE 2.7 9 overdue", "Small MEASURE 2.7 4");
    }

    @Test
    void sharedGapsAreCountedOverSystems() {
        assertThat(two().shared())
                .filteredOn(gap -> gap.item().text().equals("MEASURE 2.7"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.gaps()).isEqualTo(2));
    }

    @Test
    void subcategoryNamesItsSystemsThreatsTechniquesAndMitigations() {
        var item = two().categories().stream()
                .flatMap(category -> category.items().stream())
                .filter(one -> one.id().equals("MEASURE 2.7"))
                .findFirst()
                .orElseThrow();
        assertThat(item.tally()).extracting(Badge::word).containsExactly("1 partial", "1 missing");
        assertThat(item.systems()).extracting(one -> one.system().text()).containsExactly("Small", "Big");
        assertThat(item.count()).isEqualTo(2);
        assertThat(item.techniques()).extracting(Link::text).contains("LLM Data Leakage");
        assertThat(item.mitigations()).extracting(Link::text).contains("Generative AI Guardrails");
    }

    @Test
    void manySystemsAreCutShortAndTheRestIsCounted() {
        var systems = new ArrayList<Summary>();
        for (int i = 0; i < 200; i++) {
            systems.add(summary(AWorkshop.of("System " + i)
                    .threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3))
                    .nist("MEASURE 2.7", Status.MISSING, "")
                    .nist("MEASURE 2.10", Status.MISSING, "")));
        }
        var page = page(systems);
        assertThat(page.matrix().rows()).hasSize(60);
        assertThat(page.matrix().more()).isEqualTo(140);
        assertThat(page.steps()).hasSize(15);
        assertThat(page.moreSteps()).isGreaterThan(300);
        assertThat(page.categories().stream().flatMap(category -> category.items().stream()))
                .allSatisfy(item -> {
                    assertThat(item.systems()).hasSizeLessThanOrEqualTo(12);
                    assertThat(item.threats()).hasSizeLessThanOrEqualTo(12);
                });
    }

    @Test
    void withoutAnySystemTheFrameworkIsStillThere() {
        var page = page(List.of());
        assertThat(page.verdict()).isEqualTo("No workshop was found yet.");
        assertThat(page.categories()).hasSize(19);
    }
}
