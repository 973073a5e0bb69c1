package org.stridebook.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.measure.Recommendation.State;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/** How far a team is with what ATLAS recommends against one threat. */
class ConsiderationTest {

    private static State stateFor(Treatment treatment) {
        Assessment chat = ExampleAssessment.of(AWorkshop.of("Chat")
                .threat(AThreat.id("T-1")
                        .atlas("AML.T0057")
                        .treatment(treatment)
                        .mitigation("Guardrails", "AML.M0020")));
        return chat.threats().get(0).recommendations().get(0).state();
    }

    @Test
    void whatACellNamesIsPlannedOnlyWhileTheThreatIsOpen() {
        assertThat(stateFor(Treatment.MITIGATE)).isEqualTo(State.PLANNED);
        assertThat(stateFor(Treatment.AVOID)).isEqualTo(State.REJECTED);
        assertThat(stateFor(Treatment.NOT_A_THREAT)).isEqualTo(State.REJECTED);
        assertThat(stateFor(Treatment.MITIGATED)).isEqualTo(State.IN_PLACE);
    }

    @Test
    void theThreatsThatHaveAMitigationAreThoseOfAllMeasuresThatWereNotRejected() {
        Assessment chat = ExampleAssessment.of(AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0057"))
                .threat(AThreat.id("T-2"))
                .threat(AThreat.id("T-3"))
                .threat(AThreat.id("T-4"))
                .mitigation("M-1", "Filter", "T-3 T-2", "AML.M0020", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-2", "Another", "T-4", "AML.M0020", Mitigation.Status.REJECTED, "", "", ""));
        Recommendation advice =
                chat.threat(new ThreatId("T-1")).orElseThrow().recommendations().get(0);
        assertThat(advice.state()).isEqualTo(State.ELSEWHERE);
        assertThat(Consideration.threatsWith(advice.mitigation(), chat.measures()))
                .isEqualTo(List.of(new ThreatId("T-2"), new ThreatId("T-3")));
    }
}
