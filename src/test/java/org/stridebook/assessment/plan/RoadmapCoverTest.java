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

    private static List<String> keys(List<Step> steps) {
        return steps.stream().map(step -> step.measure().key()).toList();
    }

    @Test
    void whatClosesMostComesFirst() {
        var steps = steps(threats()
                .mitigation("M1", "wide", "T-2 T-3", "", Status.PLANNED, "", "", "")
                .mitigation("M2", "deep", "T-1 T-2", "", Status.PLANNED, "", "", "")
                .mitigation("M3", "last", "T-4", "", Status.PLANNED, "", "", ""));
        assertThat(keys(steps)).as("9 + 4/2, then 4 + 4, then 1").containsExactly("M2", "M1", "M3");
        assertThat(steps.get(0).touched()).extracting(Object::toString).containsExactly("T-1", "T-2");
        assertThat(steps.get(0).closed()).extracting(Object::toString).containsExactly("T-1");
        assertThat(steps.get(0).touchedSoFar()).isCloseTo(13 / 18.0, within(1e-9));
        assertThat(steps.get(0).closedSoFar()).isCloseTo(9 / 18.0, within(1e-9));
        assertThat(steps.get(1).closed()).extracting(Object::toString).containsExactly("T-2", "T-3");
        assertThat(steps.get(2).closedSoFar()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatOnlyFindsComesAfterWhatPreventsAndClosesWhatWaitsForIt() {
        var steps = steps(threats()
                .mitigation("M1", "Yearly red-team exercise", "T-1 T-2 T-3", "", Status.PLANNED, "", "", "S")
                .mitigation("M2", "Filter", "T-1", "", Status.PLANNED, "", "", "L")
                .mitigation("M3", "Limit", "T-2", "", Status.PLANNED, "", "", "L"));
        assertThat(keys(steps)).as("9/2, then 9/2 + 4 (alone in T-3), then 4/2").containsExactly("M2", "M1", "M3");
        assertThat(steps.get(1).closed()).extracting(Object::toString).containsExactly("T-1", "T-3");
        assertThat(steps.get(1).measure().finds()).isTrue();
        assertThat(steps.get(2).closed()).extracting(Object::toString).containsExactly("T-2");
    }

    @Test
    void theOnlyMeasureOfAThreatMayCloseItThoughItOnlyFinds() {
        var steps = steps(threats().mitigation("M1", "Log tool calls", "T-1", "AML.M0024", Status.PLANNED, "", "", ""));
        assertThat(steps.get(0).measure().finds()).isTrue();
        assertThat(steps.get(0).closed()).extracting(Object::toString).containsExactly("T-1");
    }

    @Test
    void aMeasureInPlaceIsAStepUntilSomebodyVerifiesIt() {
        var roadmap = ExampleAssessment.of(threats()
                        .mitigation("M1", "built", "T-1", "", Status.IN_PLACE, "", "", "")
                        .mitigation("M2", "checked", "T-1", "", Status.VERIFIED, "", "", ""))
                .roadmap();
        assertThat(keys(roadmap.steps())).containsExactly("M1");
        assertThat(roadmap.steps().get(0).isCheck()).isTrue();
        assertThat(roadmap.steps().get(0).closed()).extracting(Object::toString).containsExactly("T-1");
    }

    @Test
    void whatStaysByTheResidualRatingIsNotCredited() {
        var roadmap = ExampleAssessment.of(AWorkshop.of("A")
                        .threat(AThreat.id("T-1").rated(2, 2).residual(2, 2))
                        .threat(AThreat.id("T-2").rated(3, 3).residual(2, 3))
                        .threat(AThreat.id("T-3").rated(1, 2))
                        .mitigation("M1", "vain", "T-1", "", Status.PLANNED, "", "", "")
                        .mitigation("M2", "half", "T-2", "", Status.PLANNED, "", "", ""))
                .roadmap();
        assertThat(keys(roadmap.steps())).containsExactly("M2", "M1");
        assertThat(roadmap.steps().get(1).unmoved())
                .extracting(Object::toString)
                .containsExactly("T-1");
        assertThat(roadmap.steps().get(0).unmoved()).isEmpty();
        assertThat(roadmap.rest().closed()).isCloseTo(3 / 15.0, within(1e-9));
        assertThat(roadmap.rest().residual()).isCloseTo(10 / 15.0, within(1e-9));
        assertThat(roadmap.rest().untouched()).isCloseTo(2 / 15.0, within(1e-9));
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
                .mitigation("M1", "done", "T-1", "", Status.VERIFIED, "", "", "")
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
        "T-1,2027-05-01,LATER",
        "T-1,'',NOW",
        "T-4,2026-07-01,NOW",
        "T-4,2026-07-02,NEXT_QUARTER",
        "T-4,2026-08-30,NEXT_QUARTER",
        "T-4,2026-08-31,LATER",
        "T-2,'',NEXT_QUARTER",
        "T-4,'',LATER"
    })
    void aDateSaysWhenAndTheLevelOnlyWhereThereIsNone(String threat, String due, Roadmap.Horizon horizon) {
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
        assertThat(assessment.measures().get(0).touches()).isEqualTo(13);
    }
}
