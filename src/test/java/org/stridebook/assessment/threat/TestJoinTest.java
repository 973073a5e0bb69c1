package org.stridebook.assessment.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AResult;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Treatment;

/** Which results reach which threats. */
class TestJoinTest {

    private final AWorkshop chat = AWorkshop.of("Chat")
            .component("C1", "API", "process", "")
            .threat(AThreat.id("T-1").on("API").atlas("AML.T0051"))
            .threat(AThreat.id("T-2").on("API").atlas("AML.T0051.001"))
            .threat(AThreat.id("T-3").on("API").atlas("AML.T0057"))
            .threat(AThreat.id("T-4").on("API"));

    private String reached() {
        var assessment = ExampleAssessment.of(chat);
        return assessment.threats().stream()
                .sorted(java.util.Comparator.comparing(AssessedThreat::id))
                .map(threat -> threat.id() + ":"
                        + threat.tests().stream().map(TestResult::tried).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void techniqueReachesItsParentAndChildrenButNoSibling() {
        chat.probe("direct", "AML.T0051.000", "LLM01:2025", 10, 1).probe("any", "AML.T0051", "LLM01:2025", 10, 1);
        assertThat(reached()).isEqualTo("T-1:direct,any T-2:any T-3: T-4:");
    }

    @Test
    void owaspItemAloneIsALooseTieThatCountsForNothing() {
        chat.threat(AThreat.id("T-5").atlas("AML.T0057").treatment(Treatment.MITIGATED))
                .probe("leak", "", "LLM02:2025", 10, 10)
                .test(AResult.on("", "typed").tried("LLM02:2025").counts(10, 10))
                .test(AResult.on("", "typed").tried("OWASP LLM02").counts(10, 10));
        assertThat(reached()).isEqualTo("T-1: T-2: T-3: T-4: T-5:");
        var assessment = ExampleAssessment.of(chat);
        var loose = assessment.threat(new ThreatId("T-5")).orElseThrow();
        assertThat(loose.looseTests())
                .extracting(TestResult::tried)
                .containsExactlyInAnyOrder("leak", "LLM02:2025", "OWASP LLM02");
        assertThat(loose.gotThrough()).isFalse();
        assertThat(loose.isTested()).isFalse();
        var cover = TestCover.of(assessment.threats(), assessment.tests());
        assertThat(cover.loose()).hasSize(3);
        assertThat(cover.joinless()).isEmpty();
    }

    @Test
    void idIsFoundAsPeopleWriteItAndACellMayNameSeveral() {
        chat.test("t01", "", "a", 10, 1).test("T-2 / T-3", "", "b", 10, 1).test("T 4, t-03", "", "c", 10, 1);
        assertThat(ExampleAssessment.of(chat).threats())
                .extracting(threat -> threat.id() + " "
                        + threat.tests().stream().map(TestResult::tool).collect(Collectors.joining()))
                .containsExactlyInAnyOrder("T-1 a", "T-2 b", "T-3 bc", "T-4 c");
    }

    @Test
    void elementIsFoundByItsNameAsInAllSheets() {
        var workshop = AWorkshop.of("Chat")
                .component("C1", "LLM gateway", "process", "")
                .threat(AThreat.id("T-1").on("LLM gateway").atlas("AML.T0051"))
                .test("LLM-gateways", "AML.T0051", "x", 10, 1);
        assertThat(ExampleAssessment.of(workshop).threats().get(0).tests()).hasSize(1);
    }

    @Test
    void runThatEndedInErrorsTestsNothing() {
        chat.test(AResult.on("T-3", "promptfoo").counts(0, null).probe("pii", 4, false));
        var threat = ExampleAssessment.of(chat).threat(new ThreatId("T-3")).orElseThrow();
        assertThat(threat.tests()).hasSize(1);
        assertThat(threat.isTested()).isFalse();
    }

    @Test
    void namedThreatIsTheOnlyOne() {
        chat.test("T-4", "AML.T0057", "x", 10, 1);
        assertThat(reached()).isEqualTo("T-1: T-2: T-3: T-4:AML.T0057");
    }

    @Test
    void namedElementNeedsTheTechniqueToo() {
        chat.test("API", "AML.T0057", "x", 10, 1).test("API", "", "x", 10, 1);
        assertThat(reached()).isEqualTo("T-1: T-2: T-3:AML.T0057 T-4:");
    }

    @Test
    void coverCountsWhatIsTestedAndWhatFitsNothing() {
        chat.threat(AThreat.id("T-5").atlas("AML.T0054").rated(3, 3))
                .probe("leak", "AML.T0057", "", 10, 1)
                .probe("none", "AML.T0102", "", 10, 1);
        var assessment = ExampleAssessment.of(chat);
        var cover = TestCover.of(assessment.threats(), assessment.tests());
        assertThat(List.of(cover.threats(), cover.tested(), cover.openHigh())).containsExactly(5, 1, 1);
        assertThat(cover.neverTested())
                .extracting(threat -> threat.id().value())
                .containsExactly("T-5");
        assertThat(cover.joinless()).extracting(TestResult::tried).containsExactly("none");
    }

    @Test
    void resultForAnElementWithoutSuchAThreatFitsNothing() {
        chat.test("API", "AML.T0102", "Counterfit", 10, 1);
        var assessment = ExampleAssessment.of(chat);
        assertThat(TestCover.of(assessment.threats(), assessment.tests()).joinless())
                .hasSize(1);
    }
}
