package org.stridebook.check.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.check.Checked;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;
import org.stridebook.workshop.Treatment;

/** Rules on what is done about threats, as of 1 June 2026. */
class TreatmentRulesTest {

    private static AWorkshop high(AThreat threat) {
        return AWorkshop.of("Chat").session("2026-05-12").threat(threat.rated(3, 3));
    }

    private static AThreat threat() {
        return AThreat.id("T-1");
    }

    @Test
    void openHighRiskNeedsAnOwner() {
        assertThat(Checked.full("high-without-owner", high(threat()))).isEqualTo("""
                        threat T-1 is open and high, but nobody owns it
                          --> chat/threats.xlsx > Threats!Q2
                          = help: write who decides what is done about it
                        """);
        assertThat(Checked.messages("high-without-owner", high(threat().owner("Ana"))))
                .isEmpty();
        assertThat(Checked.messages(
                        "high-without-owner",
                        high(threat()).mitigation("M1", "filter", "T-1", "", Status.PLANNED, "Ben", "", "")))
                .isEmpty();
    }

    @Test
    void openHighRiskNeedsAMeasureAndAtlasHasAnIdea() {
        assertThat(Checked.full("high-without-mitigation", high(threat().atlas("AML.T0057"))))
                .contains("threat T-1 is open and high, but nothing is planned against it")
                .contains("plan a measure, such as AML.M0020 Generative AI Guardrails, or");
        assertThat(Checked.messages("high-without-mitigation", high(threat().mitigation("filter"))))
                .isEmpty();
    }

    @Test
    void whatIsInPlaceOrWasRejectedIsNoAdvice() {
        AWorkshop guarded = high(threat().atlas("AML.T0051", "AML.T0057"))
                .mitigation("M1", "filter", "", "AML.M0020", Status.IN_PLACE, "", "", "");
        assertThat(Checked.full("high-without-mitigation", guarded))
                .contains("plan a measure, such as AML.M0024 AI Telemetry Logging, or");
        AWorkshop rejected = high(threat().atlas("AML.T0057"))
                .mitigation("M1", "filter", "T-1", "AML.M0020", Status.REJECTED, "", "", "");
        assertThat(Checked.full("high-without-mitigation", rejected)).contains("plan a measure, or write");
    }

    @Test
    void whatIsDoneAgainstOthersIsAdviceWhereNothingElseIsLeft() {
        AWorkshop elsewhere = high(threat().atlas("AML.T0057"))
                .threat(AThreat.id("T-2").rated(1, 1))
                .mitigation("M1", "filter", "T-2", "AML.M0020", Status.PLANNED, "", "", "");
        assertThat(Checked.full("high-without-mitigation", elsewhere)).contains("such as AML.M0020");
    }

    @Test
    void rejectedMeasureIsNoMeasure() {
        assertThat(Checked.messages(
                        "high-without-mitigation",
                        high(threat()).mitigation("M1", "filter", "T-1", "", Status.REJECTED, "", "", "")))
                .hasSize(1);
    }

    @Test
    void promiseNeedsADate() {
        assertThat(Checked.messages("mitigate-without-due-date", high(threat().treatment(Treatment.MITIGATE))))
                .containsExactly("threat T-1 is to be mitigated, but nobody said by when");
        assertThat(Checked.messages(
                        "mitigate-without-due-date",
                        high(threat().treatment(Treatment.MITIGATE).due("2026-07-01"))))
                .isEmpty();
    }

    @Test
    void pastDateIsOverdueForThreatsAndMeasures() {
        var workshop = high(threat().treatment(Treatment.MITIGATE).due("2026-05-31"))
                .mitigation("M1", "filter", "T-1", "", Status.IN_PROGRESS, "", "2026-05-01", "");
        assertThat(Checked.messages("overdue", workshop))
                .containsExactly("threat T-1 (due 2026-05-31) is overdue", "measure M1 (due 2026-05-01) is overdue");
        assertThat(Checked.messages("overdue", high(threat().due("2026-06-01"))))
                .isEmpty();
    }

    @Test
    void everythingLateIsOneProblemWithTheOldestFirst() {
        var workshop = high(threat().due("2026-05-20"))
                .threat(AThreat.id("T-2").rated(1, 1).due("2026-04-20"));
        assertThat(Checked.messages("overdue", workshop))
                .containsExactly("threats T-2 (due 2026-04-20) and T-1 (due 2026-05-20) are overdue");
    }

    @Test
    void mitigatedNeedsSomebodyWhoChecked() {
        assertThat(Checked.messages("mitigated-without-evidence", high(threat().treatment(Treatment.MITIGATED))))
                .containsExactly("threat T-1 counts as mitigated, but nothing shows that somebody checked");
        assertThat(Checked.messages(
                        "mitigated-without-evidence",
                        high(threat()).mitigation("M1", "filter", "T-1", "", Status.VERIFIED, "", "", "")))
                .isEmpty();
    }

    @Test
    void verifiedNeedsAnotherPersonAndEvidence() {
        assertThat(Checked.full(
                        "verified-without-check",
                        high(threat())
                                .mitigation("M1", "filter", "T-1", "", Status.VERIFIED, "Ben", "", "")
                                .checked("Ben", "")))
                .contains(
                        "measure `M1` is said to be verified, but only its owner checked it and no evidence is written down")
                .contains("counts as in place and its threats stay open");
        assertThat(Checked.messages(
                        "verified-without-check",
                        high(threat()).mitigation("M1", "filter", "T-1", "", Status.VERIFIED, "Ben", "", "")))
                .isEmpty();
    }

    @Test
    void rejectedMeasuresGiveNoOwnerAndNoDate() {
        var workshop = high(threat().treatment(Treatment.MITIGATE))
                .mitigation("M1", "filter", "T-1", "", Status.REJECTED, "Ben", "2027-01-01", "");
        assertThat(Checked.messages("high-without-owner", workshop)).hasSize(1);
        assertThat(Checked.messages("mitigate-without-due-date", workshop)).hasSize(1);
    }

    @Test
    void aTransferIsNotCalledAnAcceptance() {
        assertThat(Checked.full(
                        "acceptance-without-reason",
                        high(threat()).decision("T-1", Treatment.TRANSFER, "", "", "2026-05-12", "2026-09-01")))
                .contains("is transferred without a reason");
    }

    @Test
    void anExpiredAcceptanceDoesNotHoldHoweverLongItWas() {
        assertThat(Checked.messages(
                        "acceptance-too-long",
                        high(threat().owner("Ana"))
                                .decision("T-1", Treatment.ACCEPT, "small", "Mara", "2020-05-12", "2026-05-01")))
                .isEmpty();
    }

    @Test
    void measureAndDecisionForAThreatOfNoListAreTold() {
        var workshop = high(threat())
                .mitigation("M1", "filter", "T-1 T-99", "", Status.PLANNED, "", "", "")
                .decision("T-98", Treatment.ACCEPT, "small", "Mara", "2026-05-12", "2026-09-01");
        assertThat(Checked.full("mitigation-for-unknown-threat", workshop))
                .contains("measure `filter` names threat `T-99`, which is not in the threat list")
                .contains("Mitigations!C2");
        assertThat(Checked.full("decision-for-unknown-threat", workshop))
                .contains("a decision names threat `T-98`, which is not in the threat list")
                .contains("Decisions!A2");
    }

    @Test
    void measuresForTheSameUnknownThreatAreOneProblem() {
        var workshop = high(threat())
                .mitigation("M1", "filter", "T-99", "", Status.PLANNED, "", "", "")
                .mitigation("M2", "limit", "T-99", "", Status.PLANNED, "", "", "");
        assertThat(Checked.full("mitigation-for-unknown-threat", workshop))
                .contains("2 measures name threat `T-99`, which is not in the threat list")
                .contains("Mitigations!C2", "Mitigations!C3");
    }

    @Test
    void measureWithoutAThreatIsNoted() {
        assertThat(Checked.messages(
                        "mitigation-without-threat",
                        high(threat()).mitigation("M1", "Rate limits", "", "", Status.PLANNED, "", "", "")))
                .containsExactly("measure `Rate limits` names no threat");
    }

    @Test
    void recommendedMitigationsThatNobodyMentionsAreOneNoteWithTheMostHelpfulFirst() {
        var workshop = high(threat().atlas("AML.T0057"))
                .threat(AThreat.id("T-2").rated(3, 3).atlas("AML.T0057"))
                .threat(AThreat.id("T-3").rated(3, 3).atlas("AML.T0034"))
                .threat(AThreat.id("T-4").rated(3, 3).atlas("AML.T0053").treatment(Treatment.NOT_A_THREAT));
        assertThat(Checked.messages("recommended-mitigation-not-considered", workshop))
                .containsExactly("nobody considered 2 mitigations that ATLAS recommends against some open threats:"
                        + " AML.M0020 Generative AI Guardrails (2 threats) and"
                        + " AML.M0004 Limit AI Service Query Volume and Rate (threat T-3)");
    }

    @Test
    void plannedOrRejectedMitigationWasConsidered() {
        for (Status status : new Status[] {Status.PLANNED, Status.REJECTED}) {
            var workshop = high(threat().atlas("AML.T0057"))
                    .mitigation("M1", "filter", "T-1", "AML.M0020", status, "", "", "");
            assertThat(Checked.messages("recommended-mitigation-not-considered", workshop))
                    .isEmpty();
        }
    }

    @Test
    void mitigationPlannedAgainstAnotherThreatWasConsidered() {
        var workshop = high(threat().atlas("AML.T0057"))
                .threat(AThreat.id("T-2").rated(3, 3))
                .mitigation("M1", "filter", "T-2", "AML.M0020", Status.PLANNED, "", "", "");
        assertThat(Checked.messages("recommended-mitigation-not-considered", workshop))
                .isEmpty();
    }

    private static AWorkshop accepted(String reason, String approver, String expires) {
        return high(threat().treatment(Treatment.ACCEPT).owner("Ana"))
                .decision("T-1", Treatment.ACCEPT, reason, approver, "2026-05-12", expires);
    }

    @Test
    void acceptanceSaysWhatItLacks() {
        assertThat(Checked.full("acceptance-without-approver", accepted("small", "", "2026-09-01")))
                .isEqualTo("""
                        threat T-1 is accepted without an approver, so it counts as open
                          --> chat/workshop.xlsx > Decisions!D2
                          = help: write who may take this risk and did
                        """);
        assertThat(Checked.messages("acceptance-without-reason", accepted("", "Mara", "2026-09-01")))
                .containsExactly("threat T-1 is accepted without a reason, so it counts as open");
        assertThat(Checked.messages("acceptance-without-expiry", accepted("small", "Mara", "")))
                .containsExactly("threat T-1 is accepted without an expiry date, so it counts as open");
        assertThat(Checked.messages(
                        "acceptance-without-owner",
                        high(threat()).decision("T-1", Treatment.ACCEPT, "small", "Mara", "2026-05-12", "2026-09-01")))
                .containsExactly("threat T-1 is accepted without an owner, so it counts as open");
    }

    @Test
    void completeAcceptanceIsInOrder() {
        var workshop = accepted("small", "Mara", "2026-09-01");
        for (String lack : new String[] {"owner", "approver", "reason", "expiry"}) {
            assertThat(Checked.messages("acceptance-without-" + lack, workshop)).isEmpty();
        }
        assertThat(Checked.messages("expired-acceptance", workshop)).isEmpty();
        assertThat(Checked.messages("acceptance-too-long", workshop)).isEmpty();
    }

    @Test
    void acceptanceWithoutADecisionLacksEverythingAtTheTreatmentCell() {
        assertThat(Checked.full("acceptance-without-reason", high(threat().treatment(Treatment.ACCEPT))))
                .contains("Threats!M2");
    }

    @Test
    void lastDayOfAnAcceptanceStillCounts() {
        assertThat(Checked.messages("expired-acceptance", accepted("small", "Mara", "2026-06-01")))
                .isEmpty();
        assertThat(Checked.messages("expired-acceptance", accepted("small", "Mara", "2026-05-31")))
                .containsExactly("the acceptance of threat T-1 ended on 2026-05-31, so it counts as open");
    }

    @Test
    void acceptanceThatEndsWithinThirtyDaysIsNoted() {
        assertThat(Checked.messages("acceptance-ends-soon", accepted("small", "Mara", "2026-07-01")))
                .containsExactly("the acceptance of threat T-1 ends on 2026-07-01");
        assertThat(Checked.messages("acceptance-ends-soon", accepted("small", "Mara", "2026-07-02")))
                .isEmpty();
    }

    @Test
    void highRiskIsNotAcceptedForMoreThanHalfAYear() {
        assertThat(Checked.messages("acceptance-too-long", accepted("small", "Mara", "2027-05-12")))
                .containsExactly("the acceptance of threat T-1 lasts 365 days; the policy allows 182");
    }
}
