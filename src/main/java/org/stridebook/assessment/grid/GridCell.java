package org.stridebook.assessment.grid;

import java.util.List;
import org.stridebook.framework.Stride;
import org.stridebook.framework.StrideQuestion;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.ThreatId;

/**
 * One letter asked of one element.
 *
 * @param disagreeing answers that are at odds with each other, or with a threat of the register; empty where all agree
 * @param questions what to ask here
 */
public record GridCell(
        Stride letter,
        State state,
        List<ThreatId> threats,
        List<Answer> answers,
        List<Answer> disagreeing,
        List<StrideQuestion> questions) {

    public GridCell {
        threats = List.copyOf(threats);
        answers = List.copyOf(answers);
        disagreeing = List.copyOf(disagreeing);
        questions = List.copyOf(questions);
    }

    /** Whether participants gave different answers. */
    public boolean disagreed() {
        return !disagreeing.isEmpty();
    }

    /** What is known; the first four count as answered, except a "no" or "not applicable" without a reason. */
    public enum State {
        THREAT("threat"),
        NO("no"),
        NOT_APPLICABLE("not applicable"),
        DONT_KNOW("don't know"),
        /** Answered no without saying why. */
        NO_REASON("no reason given"),
        UNANSWERED("unanswered"),
        /** The letter is not asked of this type of element. */
        NOT_ASKED("not asked");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether it counts as answered for completeness (risk notes, KPI 8). */
        public boolean isAnswered() {
            return this == THREAT || this == NO || this == NOT_APPLICABLE;
        }

        /** Whether it belongs to the denominator. */
        public boolean isAsked() {
            return this != NOT_ASKED;
        }
    }
}
