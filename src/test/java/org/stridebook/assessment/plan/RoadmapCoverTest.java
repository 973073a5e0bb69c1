package org.stridebook.assessment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap.Step;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;
import org.stridebook.workshop.Treatment;

/** As of 1 June 2026. */
class RoadmapCoverTest {

    private static AWorkshop threats() {
        return AWorkshop.of("A")
                .threat(AThreat.id("T-1").rated(3, 3))
                .threat(AThreat.id("T-2").rated(2, 2))
                .threat(AThreat.id("T-3").rated(2, 2))
                .threat(AThreat.id("T-4").rated(1, 1))
                .threat(AThreat.id("T-5").rated(3, 3).treatment(Treatment.NOT_A_THREAT));
    }

    private static List<Step> steps(AWorkshop workshop) {
        return ExampleAssessment.of(workshop).roadmap().steps();
    }

    @Test
    void mostRiskNotYetCoveredComesFirst() {
        var steps = steps(threats()
                .mitigation("M1", "wide", "T-2 T-3", "", Status.PLANNED, "", "", "")
                .mitigation("M2", "deep", "T-1 T-2", "", Status.PLANNED, "", "", "")
                .mitigation("M3", "last", "T-4", "", Status.PLANNED, "", "", ""));
        assertThat(steps).extracting(step -> step.measure().key()).containsExactly("M2", "M1", "M3");
        assertThat(steps.get(1).newlyClosed()).extracting(Object::toString).containsExactly("T-3");
        assertThat(steps.get(0).shareSoFar()).isCloseTo(13 / 18.0, within(1e-9));
        assertThat(steps.get(2).shareSoFar()).isCloseTo(1, within(1e-9));
    }

    @Test
    void smallerEffortBreaksATie() {
        var steps = steps(threats()
                .mitigation("M1", "long", "T-2", "", Status.PLANNED, "", "", "3 months")
                .mitigation("M2", "short", "T-3", "", Status.PLANNED, "", "", "2 days"));
        assertThat(steps).extracting(step -> step.measure().key()).containsExactly("M2", "M1");
    }

    @Test
    void whatIsDoneOrTreatsNothingOpenIsNoStep() {
        var steps = steps(threats()
                .mitigation("M1", "done", "T-1", "", Status.IN_PLACE, "", "", "")
                .mitigation("M2", "no", "T-2", "", Status.REJECTED, "", "", "")
                .mitigation("M3", "pointless", "T-5", "", Status.PLANNED, "", "", ""));
        assertThat(steps).isEmpty();
    }

    @Test
    void openThreatThatNothingTreatsIsUncovered() {
        var roadmap = ExampleAssessment.of(threats()
                        .mitigation("M1", "no", "T-1", "", Status.REJECTED, "", "", "")
                        .mitigation("M2", "yes", "T-2 T-3", "", Status.PLANNED, "", "", ""))
                .roadmap();
        assertThat(roadmap.uncovered()).extracting(Object::toString).containsExactly("T-1", "T-4");
    }

    @ParameterizedTest
    @CsvSource({
        "T-1,2027-05-01,NOW",
        "T-4,2026-07-01,NOW",
        "T-4,2026-07-02,NEXT_QUARTER",
        "T-4,2026-08-30,NEXT_QUARTER",
        "T-4,2026-08-31,LATER",
        "T-2,'',NEXT_QUARTER",
        "T-4,'',LATER"
    })
    void highRisksAndNearDatesAreForNow(String threat, String due, Roadmap.Horizon horizon) {
        var steps = steps(threats().mitigation("M1", "it", threat, "", Status.PLANNED, "", due, ""));
        assertThat(steps.get(0).horizon()).isEqualTo(horizon);
    }

    @Test
    void cellsWithTheSameTextAreOneMeasure() {
        var assessment = ExampleAssessment.of(AWorkshop.of("A")
                .threat(AThreat.id("T-2").rated(2, 2).mitigation("Rate limits").owner("Ana"))
                .threat(AThreat.id("T-1").rated(3, 3).mitigation("rate  limits").owner("Ana"))
                .threat(AThreat.id("T-3").rated(3, 3).mitigation("Rate limits").owner("Ben")));
        assertThat(assessment.measures()).extracting(Measure::key).containsExactly("T-1", "T-3");
        assertThat(assessment.measures().get(0).closes()).isEqualTo(13);
    }
}
