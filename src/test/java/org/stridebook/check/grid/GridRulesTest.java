package org.stridebook.check.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.check.Checked;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer.Value;

/** Rules on the STRIDE grid. */
class GridRulesTest {

    private static AWorkshop gateway() {
        return AWorkshop.of("Chat")
                .zone("Internet", 0)
                .zone("Internal", 8)
                .component("C1", "Customer", "external_entity", "Internet")
                .component("C2", "LLM gateway", "llm_app", "Internal")
                .component("C3", "Knowledge base", "vector_store", "Internal")
                .flow("F1", "Customer", "LLM gateway", "questions")
                .flow("F2", "LLM gateway", "Knowledge base", "search");
    }

    @Test
    void crossingFlowSaysWhichLettersAndWhichBoundary() {
        var workshop = gateway().answer("F1", "I", Value.NO, "TLS", "Ben");
        assertThat(Checked.full("crossing-flow-unanswered", workshop)).isEqualTo("""
                        nobody answered T and D for the flow `Customer → LLM gateway`, which crosses from `Internet` to `Internal`
                          --> chat/workshop.xlsx > Data flows!B2
                          = help: write a threat, or no with the reason
                        """);
    }

    @Test
    void crossingFlowWithEveryLetterAnsweredIsInOrder() {
        assertThat(Checked.messages(
                        "crossing-flow-unanswered", gateway().answer("F1", "TID", Value.NO, "TLS, limits", "Ben")))
                .isEmpty();
    }

    @Test
    void otherElementsAreOneProblem() {
        var workshop = gateway()
                .answer("Customer", "SR", Value.NO, "signed in", "")
                .answer("LLM gateway", "STRIDE", Value.NO, "checked", "")
                .answer("Knowledge base", "TR", Value.NO, "read only", "");
        assertThat(Checked.messages("element-with-unanswered-letters", workshop))
                .containsExactly("5 STRIDE questions of 2 elements have no answer: Knowledge base (ID) and"
                        + " LLM gateway → Knowledge base (TID)");
    }

    @Test
    void denialWithoutAReasonIsToldAtItsWhyCell() {
        var workshop = gateway().answer("LLM gateway", "S", Value.NO, "", "Ana");
        assertThat(Checked.full("no-without-reason", workshop)).isEqualTo("""
                        no or not applicable was answered without a reason for LLM gateway (S)
                          --> chat/stride.xlsx > STRIDE!E2
                          = help: write in Why what makes it so
                        """);
        assertThat(Checked.messages("no-without-reason", gateway().answer("LLM gateway", "S", Value.NO, "x", "Ana")))
                .isEmpty();
    }

    @Test
    void openQuestionsAreListed() {
        var workshop = gateway()
                .answer("LLM gateway", "D", Value.DONT_KNOW, "", "Ana")
                .answer("Knowledge base", "D", Value.DONT_KNOW, "", "Ana");
        assertThat(Checked.messages("open-question", workshop))
                .containsExactly("nobody knows the answer for LLM gateway (D) and Knowledge base (D)");
    }

    @Test
    void threatAndDenialOfTheSameCellDisagree() {
        var workshop = gateway()
                .threat(AThreat.id("T-1").on("LLM gateway").letters("T"))
                .answer("LLM gateway", "T", Value.NO, "the filter stops it", "Ben");
        assertThat(Checked.messages("answers-disagree", workshop))
                .containsExactly("there is a threat for T of `LLM gateway`, but Ben answered no");
    }

    @Test
    void twoDenialsAgree() {
        var workshop = gateway()
                .answer("LLM gateway", "T", Value.NO, "signed", "Ben")
                .answer("LLM gateway", "T", Value.NOT_APPLICABLE, "no data", "Ana");
        assertThat(Checked.messages("answers-disagree", workshop)).isEmpty();
    }

    @Test
    void answerThatNamesAThreatOfNoListIsTold() {
        var workshop = gateway().answer("LLM gateway", "T", Value.THREAT, "", "Ana", "T-099");
        assertThat(Checked.full("answer-threat-not-listed", workshop)).isEqualTo("""
                        the answer for `LLM gateway` names threat `T-099`, which is not in the threat list
                          --> chat/stride.xlsx > STRIDE!F2
                          = help: add the threat, or correct the id
                        """);
    }

    @Test
    void answeredThreatWithoutAnyRowInTheThreatListIsTold() {
        var workshop = gateway().answer("LLM gateway", "T", Value.THREAT, "", "Ana");
        assertThat(Checked.messages("answer-threat-not-listed", workshop))
                .containsExactly("a threat was answered for LLM gateway (T), but the threat list has none there");
        workshop.threat(AThreat.id("T-1").on("LLM gateway").letters("T"));
        assertThat(Checked.messages("answer-threat-not-listed", workshop)).isEmpty();
    }

    @Test
    void personalDataThatNobodyAskedAboutIsNamed() {
        var workshop = gateway().asset("Conversations", "confidential", "yes", "LLM gateway");
        assertThat(Checked.messages("personal-data-without-disclosure-threat", workshop))
                .containsExactly("LLM gateway holds personal data (Conversations), but nobody asked how it could leak");
        workshop.threat(AThreat.id("T-1").on("LLM gateway").letters("I"));
        assertThat(Checked.messages("personal-data-without-disclosure-threat", workshop))
                .isEmpty();
    }

    @Test
    void dataThatIsNotPersonalIsNoMatter() {
        var workshop = gateway().asset("Articles", "public", "No", "LLM gateway");
        assertThat(Checked.messages("personal-data-without-disclosure-threat", workshop))
                .isEmpty();
    }
}
