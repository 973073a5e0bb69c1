package org.stridebook.assessment.grid;

import java.util.List;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.table.Key;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Answer.Value;

/**
 * Finds answers to one question that are at odds: different people, the same question, a threat and a denial.
 *
 * @param questions what is asked of the letter as a whole
 */
record Disagreement(List<StrideQuestion> questions) {

    /** {@code listed} is whether the register holds a threat that no answer names; it is at odds with denials of the whole letter. */
    List<Answer> among(boolean listed, List<Answer> said) {
        return said.stream().filter(answer -> isAtOdds(answer, listed, said)).toList();
    }

    private boolean isAtOdds(Answer answer, boolean listed, List<Answer> said) {
        if (isDenial(answer) && listed && isWhole(answer)) {
            return true;
        }
        return said.stream()
                .anyMatch(other ->
                        isContrary(answer, other) && !isSamePerson(answer, other) && isSameQuestion(answer, other));
    }

    private static boolean isContrary(Answer one, Answer other) {
        return one.value() == Value.THREAT ? isDenial(other) : isDenial(one) && other.value() == Value.THREAT;
    }

    private static boolean isDenial(Answer answer) {
        return answer.value() == Value.NO || answer.value() == Value.NOT_APPLICABLE;
    }

    /** Where nobody is named, they may be two. */
    private static boolean isSamePerson(Answer one, Answer other) {
        return !one.participant().isBlank() && Key.of(one.participant()).equals(Key.of(other.participant()));
    }

    private boolean isSameQuestion(Answer one, Answer other) {
        if (one.question().isBlank() || other.question().isBlank()) {
            return isWhole(one) && isWhole(other);
        }
        return Key.of(one.question()).equals(Key.of(other.question()));
    }

    /** Whether an answer is about the letter as a whole, and not about a question beside those of the letter. */
    private boolean isWhole(Answer answer) {
        return answer.question().isBlank()
                || questions.isEmpty()
                || questions.stream().anyMatch(question -> answer.question().contains(question.question()));
    }
}
