package org.stridebook.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.ExampleWorkshop;
import org.stridebook.workshop.Slug;

class SummariesTest {

    private final Summary chat = Summaries.of(ExampleAssessment.supportChat(), List.of());

    @Test
    void summaryHasTheNumbersOfTheAssessment() {
        assertThat(chat.components()).isEqualTo(8);
        assertThat(chat.flows()).isEqualTo(7);
        assertThat(chat.threats()).hasSize(12);
        assertThat(chat.open()).isEqualTo(ExampleAssessment.supportChat().open());
        assertThat(chat.askedCells()).isGreaterThan(chat.answeredCells()).isGreaterThan(40);
    }

    @Test
    void problemsAreCountedBySeverity() {
        var place = Location.of("a.xlsx");
        var summary = Summaries.of(
                ExampleAssessment.supportChat(),
                List.of(
                        Kind.error("one", "", "").at(place, "x", ""),
                        Kind.note("two", "", "").at(place, "y", ""),
                        Kind.note("two", "", "").at(place, "z", "")));
        assertThat(List.of(summary.errors(), summary.warnings(), summary.notes()))
                .containsExactly(1, 0, 2);
    }

    @Test
    void longCellsAreCutSoThatASummaryStaysSmall() {
        var assessment = ExampleAssessment.of(AWorkshop.of("Long")
                .threat(AThreat.id("T-1").title("x".repeat(30_000)).rated(3, 3).mitigation("y".repeat(30_000))));
        Summary summary = Summaries.of(assessment, List.of());
        assertThat(summary.toString().length()).isLessThan(30_000);
        assertThat(summary.threats().get(0).title()).hasSize(240).endsWith("…");
    }

    @Test
    void everySubcategoryIsKeptInAFewBytesInTheOrderOfTheFramework() {
        assertThat(chat.nist()).hasSize(72);
        assertThat(chat.nist())
                .extracting(ControlBrief::id)
                .startsWith("GOVERN 1.1")
                .endsWith("MANAGE 4.3");
        assertThat(chat.nist())
                .filteredOn(brief -> brief.id().equals("MEASURE 2.7"))
                .singleElement()
                .satisfies(brief -> {
                    assertThat(brief.isTyped()).isTrue();
                    assertThat(brief.open()).isPositive();
                    assertThat(brief.risk()).isPositive();
                });
    }

    @Test
    void portfolioDoesNotDependOnTheOrderOfItsSystems() {
        var other = Summaries.of(
                ExampleAssessment.of(
                        AWorkshop.of("Another").threat(AThreat.id("T-1").rated(3, 3))),
                List.of());
        assertThat(portfolio(chat, other)).isEqualTo(portfolio(other, chat));
        assertThat(portfolio(chat, other).systems())
                .extracting(Summary::slug)
                .containsExactly(Slug.of("another"), Slug.of("support-chat"));
    }

    @Test
    void highestLikelihoodAndImpactMakeADragon() {
        var dragons = portfolio(chat).dragons();
        assertThat(dragons)
                .extracting(threat -> threat.id().value())
                .containsExactly("T-001", "T-002", "T-003", "T-007");
        assertThat(dragons.get(0).current().score()).isEqualTo(9);
    }

    @Test
    void expiredAcceptanceLeadsTheList() {
        assertThat(portfolio(chat).acceptances())
                .extracting(threat -> threat.id().value())
                .containsExactly("T-006", "T-012", "T-008");
    }

    @Test
    void sharesOfSystemsAddUp() {
        var empty = Summaries.of(ExampleAssessment.of(AWorkshop.of("Empty")), List.of());
        var portfolio = portfolio(chat, empty);
        assertThat(portfolio.kpis())
                .filteredOn(kpi -> kpi.code().equals("inventory-coverage"))
                .extracting(Kpi::detail)
                .containsExactly("1 of 2");
        assertThat(portfolio.kpis())
                .filteredOn(kpi -> kpi.code().equals("stride-completeness"))
                .extracting(Kpi::denominator)
                .containsExactly(chat.askedCells());
    }

    @Test
    void nothingToCountIsNotAvailableAndNeverZeroOrHundredPercent() {
        var portfolio = portfolio();
        assertThat(portfolio.kpis()).hasSize(14).allSatisfy(kpi -> {
            assertThat(kpi.value()).isEqualTo("n/a");
            assertThat(kpi.light()).isEqualTo(Kpi.Light.NONE);
        });
    }

    private static Portfolio portfolio(Summary... summaries) {
        var any = ANY;
        return Portfolios.of(List.of(summaries), any.settings(), any.asOf(), any.catalogue(), any.frameworks());
    }

    private static final Assessment ANY = ExampleAssessment.of(ExampleWorkshop.supportChat());
}
