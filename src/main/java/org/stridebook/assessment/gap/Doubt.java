package org.stridebook.assessment.gap;

/** What makes a typed status doubtful; the words are as printed. */
public enum Doubt {
    /** Said to be there, in full or in part, while nothing shows it. */
    CLAIMED("claimed without evidence"),
    /** The threat model or a test speaks against it. */
    DISPUTED("model disagrees"),
    /** Said to be there in full, while the threat model shows a part. */
    PARTLY_SHOWN("only partly shown"),
    /** Said not to apply, and nobody wrote why. */
    NO_REASON("no reason given");

    private final String word;

    Doubt(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
