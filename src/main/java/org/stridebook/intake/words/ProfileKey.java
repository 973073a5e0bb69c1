package org.stridebook.intake.words;

/** What a Workshop sheet asks, in its order; {@code title} is what the blank workbook prints. */
public enum ProfileKey {
    SYSTEM("System"),
    DESCRIPTION("Description"),
    BUSINESS_UNIT("Business unit"),
    OWNER("Owner"),
    FACILITATOR("Facilitator"),
    SESSION("Session date"),
    PARTICIPANTS("Participants"),
    MODEL_VERSION("Model version"),
    MODEL_TYPE("Model type"),
    IN_PRODUCTION_SINCE("In production since"),
    LAST_MATERIAL_CHANGE("Last material change"),
    NEXT_REVIEW("Next review"),
    TIER("Tier"),
    CLASSIFICATION("Classification"),
    SCOPE_IN("Scope in"),
    SCOPE_OUT("Scope out"),
    ASSUMPTIONS("Assumptions");

    private final String title;

    ProfileKey(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
