package org.stridebook.assessment.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.grid.GridCell;
import org.stridebook.framework.Stride;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer;

class PrivacyAnswerTest {

    private static final String CARD = ExampleAssessment.supportChat()
            .frameworks()
            .framework("linddun")
            .item("L1")
            .orElseThrow()
            .question();
    private static final String PRINTED = "Privacy, Linking:\n- " + CARD;

    private static Assessment with(String question, Answer.Value value, String why) {
        return ExampleAssessment.of(AWorkshop.of("Bot")
                .component("C1", "Store", "vector_store", "")
                .asked("Store", "I", question, value, why));
    }

    private static GridCell disclosure(Assessment assessment) {
        return assessment.elements().get(0).grid().stream()
                .filter(cell -> cell.letter() == Stride.INFORMATION_DISCLOSURE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPrivacyAnswerFillsNoLetter() {
        var assessment = with(PRINTED, Answer.Value.NO, "ids are dropped");

        assertThat(disclosure(assessment).state()).isEqualTo(GridCell.State.UNANSWERED);
        assertThat(disclosure(assessment).answers()).isEmpty();
        assertThat(assessment.privacy()).singleElement().satisfies(answer -> {
            assertThat(answer.kind()).isEqualTo("Linking");
            assertThat(answer.cards()).extracting(card -> card.item()).containsExactly("L1");
        });
    }

    @Test
    void anyOtherAnswerFillsItsLetter() {
        var assessment = with("Could it leak?", Answer.Value.NO, "encrypted");

        assertThat(disclosure(assessment).state()).isEqualTo(GridCell.State.NO);
        assertThat(assessment.privacy()).isEmpty();
    }

    @Test
    void theGravestAnswerOfAllElementsIsTheStateOfACard() {
        var assessment = ExampleAssessment.of(AWorkshop.of("Bot")
                .component("C1", "Store", "vector_store", "")
                .component("C2", "Log", "monitoring_logs", "")
                .asked("Store", "I", PRINTED, Answer.Value.NO, "ids are dropped")
                .asked("Log", "I", PRINTED, Answer.Value.THREAT, ""));

        assertThat(CardState.of(assessment.privacy()))
                .singleElement()
                .extracting(CardState::state)
                .isEqualTo(CardState.State.THREAT);
    }

    @Test
    void aNoWithoutAReasonLeavesACardOpen() {
        assertThat(CardState.of(with(PRINTED, Answer.Value.NO, "").privacy()))
                .extracting(CardState::state)
                .containsExactly(CardState.State.OPEN);
        assertThat(CardState.of(with(PRINTED, Answer.Value.BLANK, "").privacy()))
                .isEmpty();
    }
}
