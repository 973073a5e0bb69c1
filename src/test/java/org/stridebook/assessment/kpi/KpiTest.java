package org.stridebook.assessment.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.kpi.Kpi.Light;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer.Value;
import org.stridebook.workshop.Mitigation.Status;
import org.stridebook.workshop.Treatment;

class KpiTest {

    private static Kpi kpi(String code, AWorkshop workshop) {
        return ExampleAssessment.of(workshop).kpi(code);
    }

    @Test
    void ageShowsMeanMedianAndOldest() {
        var dates = Arrays.asList(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2025, 3, 31));
        Kpi age = Age.kpi(dates, LocalDate.of(2026, 3, 31));
        assertThat(age.value()).isEqualTo("58 days");
        assertThat(age.detail()).startsWith("mean 151, median 58, oldest 365 days");
        assertThat(age.light()).isEqualTo(Light.AMBER);
    }

    @Test
    void undatedThreatsAreNotGivenAnAge() {
        Kpi age = Age.kpi(Arrays.asList(LocalDate.of(2026, 3, 30), null), LocalDate.of(2026, 3, 31));
        assertThat(age.detail()).endsWith("1 of 2 dated");
        Kpi undated = Age.kpi(Arrays.asList(null, null, null), LocalDate.of(2026, 3, 31));
        assertThat(undated.value()).isEqualTo("n/a");
        assertThat(undated.detail()).isEqualTo("0 of 3 dated");
        assertThat(Age.kpi(List.of(), LocalDate.of(2026, 3, 31)).value()).isEqualTo("n/a");
    }

    @Test
    void missingDueDateCountsAsOverdue() {
        Kpi overdue = kpi(
                "overdue-treatments",
                AWorkshop.of("A")
                        .threat(AThreat.id("1").rated(2, 2).treatment(Treatment.MITIGATE))
                        .threat(AThreat.id("2")
                                .rated(2, 2)
                                .treatment(Treatment.MITIGATE)
                                .due("2027-01-01"))
                        .threat(AThreat.id("3").rated(2, 2)));
        assertThat(overdue.detail()).isEqualTo("1 of 2; 0 past their date, 1 without one");
        assertThat(overdue.light()).isEqualTo(Light.RED);
    }

    @Test
    void whatIsLateCountsAsOverdueWhetherOrNotItsTreatmentIsChosen() {
        Kpi overdue = kpi(
                "overdue-treatments",
                AWorkshop.of("A")
                        .threat(AThreat.id("1").rated(2, 2).due("2026-05-01"))
                        .threat(AThreat.id("2").rated(2, 2))
                        .mitigation("M1", "late", "2", "", Status.PLANNED, "", "2026-05-02", ""));
        assertThat(overdue.detail()).isEqualTo("2 of 2");
    }

    @Test
    void rejectedMeasuresGiveAThreatNoDateAndNoTicket() {
        AWorkshop workshop = AWorkshop.of("A")
                .threat(AThreat.id("1").rated(2, 2).treatment(Treatment.MITIGATE))
                .mitigation("M1", "no", "1", "", Status.REJECTED, "Ana", "2027-01-01", "");
        assertThat(kpi("overdue-treatments", workshop).detail()).isEqualTo("1 of 1; 0 past their date, 1 without one");
        assertThat(ExampleAssessment.of(workshop).threats().get(0).owner()).isEmpty();
    }

    @Test
    void whatIsNoThreatAsksForNoAtlasMitigation() {
        AWorkshop workshop = AWorkshop.of("A")
                .threat(AThreat.id("1").rated(3, 3).atlas("AML.T0051.000").treatment(Treatment.NOT_A_THREAT));
        assertThat(kpi("atlas-mitigation-use", workshop).denominator()).isZero();
    }

    @Test
    void plannedMeasuresDoNotCountAsCoverage() {
        Kpi coverage = kpi(
                "mitigation-coverage",
                AWorkshop.of("A")
                        .threat(AThreat.id("1").rated(3, 3))
                        .threat(AThreat.id("2").rated(1, 1))
                        .threat(AThreat.id("3").rated(1, 1).treatment(Treatment.NOT_A_THREAT))
                        .mitigation("M1", "plan", "1", "", Status.PLANNED, "", "", "")
                        .mitigation("M2", "done", "2", "", Status.VERIFIED, "", "", ""));
        assertThat(coverage.value()).isEqualTo("50 %");
        assertThat(coverage.detail()).isEqualTo("1 of 2; 10 % by risk score before treatment");
    }

    @Test
    void boundaryFlowCountsOnlyWhenEveryLetterIsAnswered() {
        AWorkshop workshop = AWorkshop.of("A")
                .zone("In", 9)
                .zone("Out", 0)
                .component("C1", "One", "process", "Out")
                .component("C2", "Two", "process", "In")
                .component("C3", "Three", "process", "")
                .flow("F1", "One", "Two", "")
                .flow("F2", "Two", "One", "")
                .flow("F3", "Two", "Three", "")
                .answer("F1", "TID", Value.NO, "signed and rate limited", "")
                .answer("F2", "TI", Value.NO, "signed", "");
        Kpi boundary = kpi("boundary-flows", workshop);
        assertThat(boundary.detail()).isEqualTo("1 of 2; 1 flow without a zone at one end not counted");
        assertThat(boundary.light()).isEqualTo(Light.RED);
    }

    @Test
    void percentIsRoundedButTheLightJudgesTheExactShare() {
        assertThat(Kpi.percent(1, 8)).isEqualTo(13);
        assertThat(KpiKind.ACCEPTANCE.share(199, 200, "").value()).isEqualTo("100 %");
        assertThat(KpiKind.ACCEPTANCE.share(199, 200, "").light()).isEqualTo(Light.AMBER);
    }

    @Test
    void openHighRiskWithARealizedTechniqueIsRed() {
        Kpi wild = kpi(
                "seen-in-the-wild",
                AWorkshop.of("A").threat(AThreat.id("1").rated(3, 3).atlas("AML.T0051.000")));
        assertThat(wild.value()).isEqualTo("1");
        assertThat(wild.light()).isEqualTo(Light.RED);
    }

    @Test
    void movementIsCountedByKind() {
        assertThat(ExampleAssessment.supportChat().kpi("residual-movement").detail())
                .isEqualTo("6 of 13; 6 new, 1 closed, 5 unchanged, 1 no longer listed");
    }
}
