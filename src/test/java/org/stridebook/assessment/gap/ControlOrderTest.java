package org.stridebook.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.gap.ControlRoadmap.DueFrom;
import org.stridebook.assessment.gap.ControlRoadmap.Overlap;
import org.stridebook.assessment.gap.ControlRoadmap.Step;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer.Status;
import org.stridebook.workshop.RiskLevel;

/** As of 1 June 2026; scores are 9, 4 and 6. */
class ControlOrderTest {

    private static AWorkshop threats() {
        return AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3))
                .threat(AThreat.id("T-2").atlas("AML.T0034").rated(2, 2))
                .threat(AThreat.id("T-3").atlas("AML.T0051.001").rated(3, 2));
    }

    private static AWorkshop gaps(AWorkshop workshop) {
        return workshop.nist("MEASURE 2.4", Status.MISSING, "")
                .nist("MEASURE 2.7", Status.MISSING, "")
                .nist("MEASURE 2.10", Status.MISSING, "")
                .nist("MANAGE 4.1", Status.PARTIAL, "Plan")
                .nist("MAP 4.1", Status.PARTIAL, "Diagram");
    }

    private static ControlRoadmap roadmap(AWorkshop workshop) {
        return ExampleAssessment.of(workshop).controls();
    }

    private static Step step(AWorkshop workshop, String id) {
        return roadmap(workshop).steps().stream()
                .filter(step -> step.gap().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mostOpenRiskComesFirstAndWhatIsMissingCountsTwice() {
        List<Step> steps = roadmap(gaps(threats())).steps();
        assertThat(steps)
                .extracting(step -> step.gap().id() + " " + step.risk() + " " + step.pressure())
                .containsExactly(
                        "MEASURE 2.7 15.0 30.0",
                        "MEASURE 2.10 9.0 18.0",
                        "MANAGE 4.1 10.0 10.0",
                        "MEASURE 2.4 4.0 8.0",
                        "MAP 4.1 6.0 6.0");
        assertThat(steps.get(0).worst()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void whatIsDisputedCountsTwiceAsWell() {
        var workshop =
                threats().nist("MEASURE 2.10", Status.IN_PLACE, "Review").nist("MANAGE 4.1", Status.PARTIAL, "Plan");
        assertThat(roadmap(workshop).steps())
                .extracting(step -> step.gap().id() + " " + step.pressure())
                .containsSubsequence("MEASURE 2.10 18.0", "MANAGE 4.1 10.0");
    }

    @Test
    void settlingOneGapTakesNothingFromAnotherAndTheOverlapIsOnlyTold() {
        assertThat(step(gaps(threats()), "MEASURE 2.10").overlap()).isEqualTo(new Overlap("MEASURE 2.7", 9));
        assertThat(step(gaps(threats()), "MEASURE 2.7").overlap()).isEqualTo(new Overlap("MEASURE 2.10", 9));
    }

    @Test
    void lessEffortThenTheEarlierDateBreaksATie() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0034").rated(2, 2))
                .mitigation("M1", "Watch", "", "AML.M0015", Mitigation.Status.PLANNED, "Ben", "", "L")
                .nist("MAP 3.2", Status.MISSING, "", "", "2026-09-01")
                .nist("MEASURE 2.4", Status.MISSING, "", "", "2026-07-01")
                .nist("MANAGE 4.1", Status.MISSING, "", "", "2026-06-15");
        assertThat(roadmap(workshop).steps())
                .extracting(step -> step.gap().id() + " " + step.effort().word())
                .containsSubsequence("MANAGE 4.1 large", "MEASURE 2.4 large", "MAP 3.2 not stated");
    }

    @Test
    void dateOfMeasuresIsTheLastAndWhatIsPastIsOverdue() {
        var workshop = threats()
                .mitigation("M1", "Filter", "T-1", "", Mitigation.Status.PLANNED, "Ben", "2026-05-20", "S")
                .mitigation("M2", "Review", "T-1", "", Mitigation.Status.PLANNED, "Ben", "2026-08-01", "S")
                .nist("MEASURE 2.10", Status.MISSING, "")
                .nist("MANAGE 4.1", Status.MISSING, "", "", "2026-05-31");
        Step measures = step(workshop, "MEASURE 2.10");
        assertThat(measures.due()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(measures.firstDue()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(measures.overdue()).isFalse();
        assertThat(measures.firstOverdue()).isTrue();
        assertThat(step(workshop, "MANAGE 4.1").overdue()).isTrue();
    }

    @Test
    void typedOwnerAndDateComeBeforeThoseOfMeasuresAndThePolicy() {
        var planned =
                threats().mitigation("M1", "Filter", "T-1", "", Mitigation.Status.PLANNED, "Ben", "2026-08-01", "S");
        Step typed = step(planned.nist("MEASURE 2.10", Status.MISSING, "", "Leila", "2026-09-30"), "MEASURE 2.10");
        assertThat(typed.owner()).isEqualTo("Leila");
        assertThat(typed.due()).isEqualTo(LocalDate.of(2026, 9, 30));

        Step ofMeasure = step(
                threats()
                        .nist("MEASURE 2.10", Status.MISSING, "")
                        .mitigation("M1", "Filter", "T-1", "", Mitigation.Status.PLANNED, "Ben", "2026-08-01", "S"),
                "MEASURE 2.10");
        assertThat(ofMeasure.owner()).isEqualTo("Ben");
        assertThat(ofMeasure.effort()).isEqualTo(Effort.SMALL);
        assertThat(ofMeasure.due()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(ofMeasure.dueFrom()).isEqualTo(DueFrom.MEASURE);

        Step policy = step(threats().nist("MEASURE 2.10", Status.MISSING, "").session("2026-05-12"), "MEASURE 2.10");
        assertThat(policy.due()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(policy.dueFrom()).isEqualTo(DueFrom.POLICY);
    }

    @Test
    void recommendedMitigationsThatNobodyConsideredAreNamedWhereTheyServeTheGap() {
        assertThat(step(gaps(threats()), "MEASURE 2.7").missing())
                .extracting(mitigation -> mitigation.id().value())
                .contains("AML.M0020")
                .doesNotContain("AML.M0004");
    }

    @Test
    void gapsWithoutOpenThreatsStandApartMissingOnesFirst() {
        var others = roadmap(AWorkshop.of("Chat")
                        .owner("Mara")
                        .nist("GOVERN 1.1", Status.PARTIAL, "List")
                        .nist("MANAGE 2.1", Status.MISSING, ""))
                .others();
        assertThat(others).extracting(step -> step.gap().id()).contains("GOVERN 1.1", "MANAGE 2.1", "GOVERN 1.6");
        assertThat(others).extracting(step -> step.gap().status().goodness()).isSorted();
        assertThat(others).allMatch(step -> step.risk() == 0);
    }

    @Test
    void claimedAndDisputedOnesAreGapsAlthoughTypedAdequate() {
        assertThat(step(threats().nist("MEASURE 2.10", Status.IN_PLACE, "Review"), "MEASURE 2.10")
                        .gap()
                        .isDisputed())
                .isTrue();
        assertThat(roadmap(AWorkshop.of("Chat").nist("GOVERN 1.1", Status.IN_PLACE, ""))
                        .others())
                .anyMatch(step ->
                        step.gap().id().equals("GOVERN 1.1") && step.gap().claimed());
    }

    @Test
    void mostSharedGapComesFirst() {
        var one = briefs("One", "MAP 1.3");
        var two = briefs("Two", "MAP 1.3", "MAP 1.4");
        var shared = SharedGap.of(List.of(one, two)).stream()
                .filter(gap -> gap.id().equals("MAP 1.3") || gap.id().equals("MAP 1.4"))
                .toList();
        assertThat(shared)
                .extracting(gap -> gap.id() + " " + gap.gaps() + " " + gap.missing())
                .containsExactly("MAP 1.3 2 2", "MAP 1.4 1 1");
    }

    private static List<ControlBrief> briefs(String system, String... missing) {
        var workshop = AWorkshop.of(system);
        for (String id : missing) {
            workshop.nist(id, Status.MISSING, "");
        }
        var assessment = ExampleAssessment.of(workshop);
        return ControlBrief.of(assessment.nist(), assessment.controls(), text -> text);
    }
}
