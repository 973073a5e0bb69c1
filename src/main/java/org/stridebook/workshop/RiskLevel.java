package org.stridebook.workshop;

/** Five levels, least first. A threat without a rating has none of them. */
public enum RiskLevel {
    NOTE("Note"),
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High"),
    CRITICAL("Critical");

    private final String word;

    RiskLevel(String word) {
        this.word = word;
    }

    /** As printed. */
    public String word() {
        return word;
    }

    /** High or critical. */
    public boolean isHigh() {
        return compareTo(HIGH) >= 0;
    }
}
