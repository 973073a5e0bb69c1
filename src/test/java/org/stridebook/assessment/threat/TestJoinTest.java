package org.stridebook.assessment.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.TestResult;

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
    void owaspItemLeadsOnWhereNoTechniqueIsKnown() {
        chat.probe("leak", "", "LLM02:2025", 10, 1);
        assertThat(reached()).isEqualTo("T-1: T-2: T-3:leak T-4:");
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
        var cover = TestCover.of(assessment.threats(), assessment.workshop().testResults());
        assertThat(List.of(cover.threats(), cover.tested(), cover.openHigh())).containsExactly(5, 1, 1);
        assertThat(cover.neverTested())
                .extracting(threat -> threat.id().value())
                .containsExactly("T-5");
        assertThat(cover.joinless()).extracting(TestResult::tried).containsExactly("none");
    }
}
