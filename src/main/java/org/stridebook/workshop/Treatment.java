package org.stridebook.workshop;

/** What is done about a threat (risk notes, section 3). */
public enum Treatment {
    OPEN("open", true),
    MITIGATE("mitigate", true),
    MITIGATED("mitigated", false),
    ACCEPT("accepted", false),
    TRANSFER("transferred", false),
    AVOID("avoided", false),
    NOT_A_THREAT("not a threat here", false);

    private final String word;
    private final boolean open;

    Treatment(String word, boolean open) {
        this.word = word;
        this.open = open;
    }

    public String word() {
        return word;
    }

    /** Whether a threat in this state still counts as open. */
    public boolean isOpen() {
        return open;
    }
}
