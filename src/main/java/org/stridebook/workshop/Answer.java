package org.stridebook.workshop;

import java.util.List;
import java.util.Set;
import org.stridebook.framework.Stride;

/**
 * An answer to the STRIDE question of one element, by one participant or by all.
 *
 * @param element component or flow, name or id as written
 * @param why the reason; needed for "no" and "not applicable"
 * @param threats ids as written
 * @param participant empty where nobody is named
 */
public record Answer(
        String element,
        Set<Stride> letters,
        String question,
        Value value,
        String why,
        List<String> threats,
        String participant,
        List<Extra> more,
        Source source) {

    public Answer {
        letters = java.util.Collections.unmodifiableSet(
                letters.isEmpty() ? java.util.EnumSet.noneOf(Stride.class) : java.util.EnumSet.copyOf(letters));
        threats = List.copyOf(threats);
        more = List.copyOf(more);
    }

    /** What was answered. */
    public enum Value {
        THREAT("threat"),
        NO("no"),
        NOT_APPLICABLE("not applicable"),
        DONT_KNOW("don't know"),
        /** The row is there but nobody answered. */
        BLANK("unanswered");

        private final String word;

        Value(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
