package org.stridebook.page.part;

/** What a badge looks like. The word beside it always says the same, since colour alone tells nothing to many people. */
public enum Tone {
    CRITICAL("level-critical", 0),
    HIGH("level-high", 1),
    MEDIUM("level-medium", 2),
    LOW("level-low", 3),
    NOTE("level-note", 4),
    UNRATED("level-unrated", 5),
    /** Something to act on. */
    ACT("tone-act", 6),
    /** Something to keep an eye on. */
    WATCH("tone-watch", 7),
    /** As it should be. */
    GOOD("tone-good", 9),
    /** Known and decided. */
    INFO("tone-info", 8),
    /** Of little weight. */
    QUIET("tone-quiet", 10);

    private final String css;
    private final int rank;

    Tone(String css, int rank) {
        this.css = css;
        this.rank = rank;
    }

    /** For sorting: the gravest is 0. */
    int rank() {
        return rank;
    }

    /** The class in the stylesheet. */
    public String css() {
        return css;
    }
}
