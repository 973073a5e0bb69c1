package org.stridebook.intake.words;

import java.util.Locale;

/** What the cells of a column must look like for a header word to mean that column. */
public enum CellLook {
    /** Anything. */
    ANY,
    /** Short, mostly different, with a digit in it. */
    ID,
    /** Sentences or names: no ratings, letters, numbers or ticks. */
    TEXT,
    RATING,
    /** Text in which a rating was expected. */
    PROSE,
    STRIDE,
    /** ATLAS ids or names of tactics and techniques. */
    ATLAS,
    /** Words such as mitigate and accept. */
    TREATMENT,
    /** States of work: words that are no ratings. */
    STATE,
    DATE,
    TICK;

    static CellLook of(String name) {
        return name.isEmpty() ? ANY : valueOf(name.toUpperCase(Locale.ROOT));
    }
}
