package org.stridebook.assessment.privacy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stridebook.framework.FrameworkRef;

/** How far one system is with one card, over all its elements. */
public record CardState(FrameworkRef card, State state) {

    /** Gravest first. */
    public enum State {
        THREAT("threat found"),
        /** Somebody asked and nobody knew, or a "no" has no reason. */
        OPEN("asked, still open"),
        COVERED("asked, no threat");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Of every card that somebody answered, in the order of the sheets. */
    public static List<CardState> of(List<PrivacyAnswer> answers) {
        Map<FrameworkRef, State> states = new LinkedHashMap<>();
        answers.stream()
                .filter(PrivacyAnswer::isGiven)
                .forEach(
                        answer -> answer.cards().forEach(card -> states.merge(card, state(answer), CardState::graver)));
        return states.entrySet().stream()
                .map(entry -> new CardState(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static State graver(State one, State other) {
        return Comparator.<State>naturalOrder().compare(one, other) <= 0 ? one : other;
    }

    private static State state(PrivacyAnswer answer) {
        if (answer.isThreat()) {
            return State.THREAT;
        }
        return answer.isSettled() ? State.COVERED : State.OPEN;
    }
}
