package org.stridebook.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.check.Checked;
import org.stridebook.check.Rules;
import org.stridebook.framework.Frameworks;
import org.stridebook.problem.Problem;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;

/** Rules on references to ATLAS. */
class ReferenceRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "unknown-technique"          | AML.T0199                      | which ATLAS 2026.09 does not know
                    "atlas-id-and-name-disagree" | AML.T0043 LLM Prompt Injection | where id and name do not belong together
                    "tactic-for-technique"       | Exfiltration                   | which is a tactic and not a technique
                    "attack-id-for-atlas"        | T1059                          | which is an id of ATT&CK and not of ATLAS
                    "not-a-technique"            | AML.M0020                      | which is not a technique
                    """)
    void referenceThatIsNotRightSaysWhatItIs(String kind, String reference, String why) {
        var workshop = AWorkshop.of("Chat").threat(AThreat.id("T-1").atlas(reference));
        assertThat(Checked.messages(kind.replace("\"", ""), workshop))
                .containsExactly("threat T-1 names `" + reference + "`, " + why);
    }

    @Test
    void threatIsToldWhatTheFullCatalogueMadeOfAnOldOrVagueName() {
        assertThat(withFullCatalogue("retired-atlas-id", "AML.T0045"))
                .isEqualTo("threat T-1 names `AML.T0045`, which ATLAS 2026.09 no longer has | read as AML.T0048.004"
                        + " External Harms: AI Intellectual Property Theft; write that if it is right");
        assertThat(withFullCatalogue("renamed-atlas-name", "ML Supply Chain Compromise"))
                .isEqualTo("threat T-1 names `ML Supply Chain Compromise`, which has another name in ATLAS 2026.09 |"
                        + " read as AML.T0010 AI Supply Chain Compromise; write that if it is right");
        assertThat(withFullCatalogue("ambiguous-technique", "Poison ML Model"))
                .startsWith("threat T-1 names `Poison ML Model`, which can mean several techniques of ATLAS 2026.09 |"
                        + " did you mean AML.");
    }

    @Test
    void anItemOfAYearlyListNeedsItsYear() {
        var workshop = AWorkshop.of("Chat").threat(AThreat.id("T-1").references("OWASP LLM03"));

        assertThat(Checked.full("item-without-year", workshop))
                .contains("threat T-1 refers to LLM03 without a year, so it was joined with no item")
                .contains("write LLM03:2025 (Supply Chain) or LLM03:2026 (Excessive Agency)");
        assertThat(Checked.messages(
                        "item-without-year",
                        AWorkshop.of("Chat").threat(AThreat.id("T-1").references("LLM03:2026, ASI01"))))
                .isEmpty();
    }

    private static String withFullCatalogue(String kind, String reference) {
        var join = new AssessmentJoin(
                AtlasReader.bundled(), Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF);
        var workshop =
                AWorkshop.of("Chat").threat(AThreat.id("T-1").atlas(reference)).build();
        return Checked.problems(kind, join.join(List.of(workshop))).stream()
                .map(problem -> problem.message() + " | " + problem.help())
                .collect(Collectors.joining());
    }

    @Test
    void rightReferencesAreNoProblem() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051.000", "aml-t0057", "LLM Prompt Injection: Indirect"));
        assertThat(Rules.check(ExampleAssessment.of(workshop)))
                .extracting(problem -> problem.kind().name())
                .doesNotContain("unknown-technique", "ambiguous-technique", "retired-atlas-id", "not-a-technique");
    }

    @Test
    void sameTextInTwoThreatsIsOneProblem() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0199"))
                .threat(AThreat.id("T-2").atlas("AML.T0199"));
        assertThat(Checked.messages("unknown-technique", workshop))
                .containsExactly("threats T-1 and T-2 name `AML.T0199`, which ATLAS 2026.09 does not know");
    }

    @Test
    void unknownAtlasMitigationIsToldForThreatsAndMeasures() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").rated(1, 1).mitigation("limits", "AML.M9999"))
                .mitigation("M1", "filter", "T-1", "AML.M9999", Status.PLANNED, "", "", "");
        var problems = Checked.problems("unknown-atlas-mitigation", ExampleAssessment.of(workshop));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("`AML.M9999` is no mitigation of ATLAS 2026.09");
        assertThat(problems.get(0).locations()).hasSize(2);
    }

    @Test
    void wrongReferenceIsNotAMissingOne() {
        assertThat(Checked.messages(
                        "threat-without-technique",
                        AWorkshop.of("Chat")
                                .threat(AThreat.id("T-1").atlas("AML.T9999"))
                                .threat(AThreat.id("T-2"))))
                .containsExactly("threat T-2 has no ATLAS technique");
    }

    @Test
    void letterThatATechniqueRarelyAnswersIsNotedOnceForAllThreats() {
        assertThat(Checked.messages(
                        "letter-and-technique-rarely-together",
                        AWorkshop.of("Chat")
                                .threat(AThreat.id("T-1").letters("D").atlas("AML.T0057"))
                                .threat(AThreat.id("T-2").letters("D").atlas("AML.T0057"))
                                .threat(AThreat.id("T-3").letters("I").atlas("AML.T0057"))))
                .singleElement()
                .asString()
                .startsWith("threats T-1 and T-2 join D with AML.T0057 LLM Data Leakage, which usually goes with ")
                .contains("I");
    }
}
