package org.stridebook.pdf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.settings.Policy;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;

class DecisionsTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 5, 12);

    @Test
    void expiredAcceptanceComesFirstAndNamesItsApprover() {
        var decisions = decide(AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").title("High, unowned").rated(3, 3))
                .threat(AThreat.id("T-2").title("Kept too long").rated(2, 2).treatment(Treatment.ACCEPT))
                .decision("T-2", Treatment.ACCEPT, "small", "Mara", "2025-01-01", "2026-01-01"));

        assertThat(decisions.get(0).what())
                .isEqualTo("Renew or end the acceptance of T-2: it expired on 1 January 2026.");
        assertThat(decisions.get(0).who()).isEqualTo("Mara");
        assertThat(decisions.get(0).when()).isEqualTo("at once");
    }

    @Test
    void highRiskWithoutOwnerAndMeasureAsksForBoth() {
        var decisions = decide(
                AWorkshop.of("Chat").threat(AThreat.id("T-1").title("High").rated(3, 3)));

        assertThat(decisions)
                .extracting(Report.Decision::what)
                .containsExactly("Name an owner for T-1.", "Choose a treatment for T-1, which no measure covers.");
        assertThat(decisions).extracting(Report.Decision::when).containsOnly("by 11 June 2026");
    }

    @Test
    void neverMoreThanThree() {
        var workshop = AWorkshop.of("Chat");
        for (int i = 0; i < 20; i++) {
            workshop.threat(AThreat.id("T-" + i).title("High " + i).rated(3, 3).due("2026-01-01"));
        }

        assertThat(decide(workshop))
                .hasSize(3)
                .first()
                .satisfies(first -> assertThat(first.what()).contains(" and 15 more"));
    }

    @Test
    void lowRisksNeedNoDecision() {
        assertThat(decide(AWorkshop.of("Chat")
                        .threat(AThreat.id("T-1").title("Low").rated(1, 1))))
                .isEmpty();
    }

    @Test
    void withoutAnyThreatTheDecisionIsToBegin() {
        assertThat(decide(AWorkshop.of("Chat")))
                .extracting(Report.Decision::what)
                .containsExactly("Hold a first session, and fill the threat list.");
    }

    private static List<Report.Decision> decide(AWorkshop workshop) {
        var assessment = ExampleAssessment.of(workshop);
        var risks = assessment.threats().stream()
                .map(threat -> Risk.of(threat, assessment))
                .toList();
        return Decisions.of(risks, "the owner", SESSION, ExampleAssessment.AS_OF, Policy.defaults());
    }
}
