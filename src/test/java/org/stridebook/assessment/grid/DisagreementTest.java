package org.stridebook.assessment.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Answer.Value;
import org.stridebook.workshop.Source;

class DisagreementTest {

    private static final Disagreement LEAK = new Disagreement(
            List.of(new StrideQuestion("llm_app", Stride.INFORMATION_DISCLOSURE, "Can it leak?", List.of())));
    private static final String WHOLE = "1. Can it leak?";

    private static Answer answer(String question, Value value, String participant) {
        return new Answer(
                "Gateway",
                EnumSet.of(Stride.INFORMATION_DISCLOSURE),
                question,
                value,
                "",
                List.of(),
                participant,
                List.of(),
                new Source("stride.xlsx", "STRIDE", 2, Map.of()));
    }

    @Test
    void samePersonOrOtherQuestionIsNoDisagreement() {
        var no = answer("Linking", Value.NO, "Ana");
        assertThat(LEAK.among(true, List.of(no, answer("Identifying", Value.THREAT, "Ana"))))
                .isEmpty();
        assertThat(LEAK.among(true, List.of(no, answer("Identifying", Value.THREAT, "Ben"))))
                .isEmpty();
        assertThat(LEAK.among(false, List.of(no, answer("Linking", Value.THREAT, "Ana"))))
                .isEmpty();
    }

    @Test
    void sameQuestionOfTwoPeopleIsOne() {
        var no = answer("Linking", Value.NO, "Ana");
        var threat = answer("linking ", Value.THREAT, "Ben");
        assertThat(LEAK.among(false, List.of(no, threat, answer(WHOLE, Value.BLANK, "Cy"))))
                .containsExactly(no, threat);
        assertThat(LEAK.among(false, List.of(answer("", Value.NO, "Ana"), answer(WHOLE, Value.THREAT, "Ben"))))
                .hasSize(2);
    }

    @Test
    void threatOfTheRegisterIsAtOddsWithDenialsOfTheLetter() {
        assertThat(LEAK.among(true, List.of(answer(WHOLE, Value.NO, "Ana")))).hasSize(1);
        assertThat(LEAK.among(false, List.of(answer(WHOLE, Value.NO, "Ana")))).isEmpty();
    }
}
