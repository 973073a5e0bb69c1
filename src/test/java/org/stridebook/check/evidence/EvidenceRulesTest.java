package org.stridebook.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.check.Checked;
import org.stridebook.workshop.AResult;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.NistAnswer.Status;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.Treatment;

/** Rules on tests and NIST AI RMF. */
class EvidenceRulesTest {

    @Test
    void testOfNothingIsTold() {
        var workshop = AWorkshop.of("Chat")
                .component("C1", "API", "process", "")
                .threat(AThreat.id("T-1"))
                .test("T-99", "AML.T0051", "promptfoo", 10, 1)
                .test("api", "AML.T0051", "promptfoo", 10, 1)
                .test("t-1", "AML.T0051", "promptfoo", 10, 1);
        assertThat(Checked.messages("test-for-unknown-target", workshop))
                .containsExactly("1 test result for `T-99`, which is neither a threat nor a component here");
    }

    @Test
    void resultThatFitsNoThreatIsNoted() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051"))
                .probe("dan.A", "AML.T0051", "", 10, 1)
                .probe("malwaregen.B", "AML.T0102", "", 10, 1);
        assertThat(Checked.messages("test-without-threat", workshop))
                .containsExactly("1 test result fits no threat of this system: malwaregen.B");
        assertThat(Checked.messages("test-for-unknown-target", workshop)).isEmpty();
    }

    @Test
    void highThreatWithoutATestIsNotedWhereOthersAreTested() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051").rated(3, 3))
                .threat(AThreat.id("T-2").atlas("AML.T0057").rated(3, 3))
                .threat(AThreat.id("T-3").atlas("AML.T0057").rated(1, 1));
        assertThat(Checked.messages("high-never-tested", workshop)).isEmpty();
        workshop.probe("dan.A", "AML.T0051", "", 10, 1);
        assertThat(Checked.messages("high-never-tested", workshop))
                .containsExactly("threat T-2 is open and rated high, but never tested");
    }

    @Test
    void mitigatedThreatThatTheLatestTestGotThroughIsTold() {
        var workshop = AWorkshop.of("Chat")
                .session("2026-05-12")
                .threat(AThreat.id("T-1").atlas("AML.T0051").treatment(Treatment.MITIGATED))
                .threat(AThreat.id("T-2").atlas("AML.T0057").treatment(Treatment.MITIGATED))
                .probe("dan.A", "AML.T0051", "", 10, 1)
                .probe("leakreplay.B", "AML.T0057", "", 10, 0);
        assertThat(Checked.messages("mitigated-but-got-through", workshop))
                .containsExactly(
                        "threat T-1 counts as mitigated, but attempts got through in the latest run of a test");
    }

    @Test
    void cleanRunOfAnotherTestLeavesTheWarning() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051").treatment(Treatment.MITIGATED))
                .test(AResult.on("T-1", "canaries").day("2026-03-27").counts(500, 3))
                .test(AResult.on("T-1", "garak").day("2026-05-10").counts(99, 0));
        assertThat(Checked.messages("mitigated-but-got-through", workshop)).hasSize(1);
        workshop.test(AResult.on("T-1", "canaries").day("2026-05-11").counts(500, 0));
        assertThat(Checked.messages("mitigated-but-got-through", workshop)).isEmpty();
    }

    @Test
    void owaspItemAloneRaisesNoAlarmAndIsNoted() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0053").treatment(Treatment.MITIGATED))
                .probe("test.Blank", "", "LLM06:2025", 5, 5);
        assertThat(Checked.messages("mitigated-but-got-through", workshop)).isEmpty();
        assertThat(Checked.messages("test-without-threat", workshop)).isEmpty();
        assertThat(Checked.messages("test-tied-loosely", workshop))
                .containsExactly(
                        "1 test result shares only an OWASP item with threats, which counts for none of them: test.Blank");
    }

    @Test
    void verdictAgainstItsNumbersIsTold() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1"))
                .test(AResult.on("T-1", "a").counts(20, 3).said("passed", Outcome.HELD))
                .test(AResult.on("T-1", "b").counts(20, 0).said("failed", Outcome.GOT_THROUGH))
                .test(AResult.on("T-1", "c").counts(20, 3).said("failed", Outcome.GOT_THROUGH))
                .test(AResult.on("T-1", "d").said("passed", Outcome.HELD));
        assertThat(Checked.messages("test-contradicts-itself", workshop))
                .containsExactly(
                        "the verdict is `passed`, and 3 of 20 attempts got through",
                        "the verdict is `failed`, and 0 of 20 attempts got through");
    }

    @Test
    void moreSuccessesThanAttemptsAndADayAfterTheReportAreTold() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1"))
                .test(AResult.on("T-1", "a").counts(20, 25).day("2062-05-10"))
                .test(AResult.on("T-1", "b").counts(20, 20));
        assertThat(Checked.messages("test-more-than-attempts", workshop))
                .containsExactly("25 of 20 attempts cannot have got through");
        assertThat(Checked.messages("test-in-the-future", workshop))
                .singleElement()
                .asString()
                .startsWith("1 test result has a date after ");
    }

    @Test
    void subcategoryThatDoesNotExistIsTold() {
        var workshop = AWorkshop.of("Chat")
                .nist("GOVERN 9.9", Status.MISSING, "")
                .nist("Legal", Status.MISSING, "")
                .nist("MS-2.7", Status.MISSING, "")
                .nist("Govern 1.1: Legal requirements", Status.MISSING, "");
        assertThat(Checked.messages("nist-unknown-subcategory", workshop))
                .containsExactly(
                        "`GOVERN 9.9` is no subcategory of NIST AI RMF 1.0",
                        "`Legal` is no subcategory of NIST AI RMF 1.0");
    }

    @Test
    void ofSeveralSubcategoriesInACellOnlyThoseThatDoNotExistAreTold() {
        var workshop = AWorkshop.of("Chat").nist("GV-6.1, GV-6.9", Status.MISSING, "");
        assertThat(Checked.messages("nist-unknown-subcategory", workshop))
                .containsExactly("`GOVERN 6.9` is no subcategory of NIST AI RMF 1.0");
    }

    @Test
    void notApplicableNeedsAReason() {
        var workshop = AWorkshop.of("Chat")
                .nist("GOVERN 6.1", Status.NOT_APPLICABLE, "")
                .nist("MAP 1.3", Status.NOT_APPLICABLE, "a study without users");
        assertThat(Checked.messages("nist-not-applicable-without-reason", workshop))
                .containsExactly("GOVERN 6.1 is said not to apply, without a reason");
    }

    @Test
    void statusWithoutEvidenceIsOnlyClaimed() {
        var workshop = AWorkshop.of("Chat")
                .nist("GOVERN 1.1", Status.IN_PLACE, "")
                .nist("MAP 1.1", Status.PARTIAL, " ")
                .nist("MAP 1.2", Status.IN_PLACE, "minutes of May")
                .nist("MAP 1.3", Status.MISSING, "");
        assertThat(Checked.messages("nist-claimed-without-evidence", workshop))
                .containsExactly("GOVERN 1.1 and MAP 1.1 are claimed without evidence");
    }

    @Test
    void whatTheThreatModelShowsIsNoMereClaim() {
        var workshop = AWorkshop.of("Chat")
                .description("Answers customers")
                .nist("MAP 1.1", Status.PARTIAL, "")
                .nist("MAP 1.3", Status.PARTIAL, "");
        assertThat(Checked.messages("nist-claimed-without-evidence", workshop))
                .containsExactly("MAP 1.3 is claimed without evidence");
    }

    @Test
    void statusThatTheThreatModelSpeaksAgainstIsTold() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0057").rated(3, 3))
                .nist("MEASURE 2.10", Status.IN_PLACE, "Privacy review")
                .nist("GOVERN 2.1", Status.IN_PLACE, "RACI")
                .nist("MEASURE 2.7", Status.PARTIAL, "Test plan");
        assertThat(Checked.messages("nist-model-disagrees", workshop))
                .containsExactly(
                        "GOVERN 2.1 is said to be adequate, but nobody is named as the system's owner",
                        "MEASURE 2.10 is said to be adequate, but open high threats touch it that no measure treats: T-1");
    }
}
