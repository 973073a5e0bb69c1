package org.stridebook.page.threat;

import org.stridebook.reference.Resolution;

/** How a reference to ATLAS was understood, in words for the person who wrote it. */
final class VerdictWords {

    private VerdictWords() {}

    static String of(Resolution.Verdict verdict) {
        return switch (verdict) {
            case EXACT -> "understood";
            case ALIAS -> "another word for";
            case RENAMED -> "now called";
            case RETIRED -> "retired by ATLAS; now";
            case MISMATCH -> "id and name disagree; taken for";
            case TACTIC -> "a tactic, where a technique was asked for";
            case ATTACK -> "an ATT&CK id; in ATLAS";
            case OTHER_KIND -> "not a technique, but";
            case AMBIGUOUS -> "has several meanings";
            case UNKNOWN -> "not known to ATLAS";
            case BLANK -> "no reference";
        };
    }
}
