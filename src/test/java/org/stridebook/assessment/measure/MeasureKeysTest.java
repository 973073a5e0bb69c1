package org.stridebook.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.ticket.Ticket;
import org.stridebook.ticket.Tickets;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;

class MeasureKeysTest {

    private static Assessment of(String row, String cell) {
        return ExampleAssessment.of(AWorkshop.of("A")
                .threat(AThreat.id("1").rated(3, 3).mitigation(cell))
                .threat(AThreat.id("2").rated(3, 3))
                .mitigation(row, "Filter B", "2", "", Status.PLANNED, "", "", ""));
    }

    @Test
    void aCellOfAThreatHasTheThreatsIdAsItsKey() {
        assertThat(of("M-1", "Filter A").measures()).extracting(Measure::key).containsExactlyInAnyOrder("1", "M-1");
    }

    @Test
    void aCellDoesNotTakeTheIdOfARow() {
        assertThat(of("1", "Filter A").measures())
                .extracting(measure -> measure.key() + " " + measure.title())
                .containsExactlyInAnyOrder("cell-1 Filter A", "1 Filter B");
        assertThat(Tickets.of(of("1", "Filter A"))).extracting(Ticket::key).doesNotHaveDuplicates();
    }

    @Test
    void aDecisionDoesNotTakeTheKeyOfAMeasuresTicket() {
        assertThat(Tickets.of(of("1", ""))).hasSize(2).extracting(Ticket::key).doesNotHaveDuplicates();
    }
}
