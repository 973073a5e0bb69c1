package org.stridebook.framework;

/** The six questions. {@code meaning} is the classic one, {@code aiMeaning} what it becomes in an AI system; both our own words. */
public enum Stride {
    SPOOFING(
            'S',
            "Spoofing",
            "Somebody or something pretends to be another.",
            "A false user, sensor, data source, model or agent is taken for the real one."),
    TAMPERING(
            'T',
            "Tampering",
            "Data or code is changed without leave.",
            "Training data, prompts, retrieved documents, weights or inputs are altered so that the model learns or decides wrongly."),
    REPUDIATION(
            'R',
            "Repudiation",
            "An act can be denied because nothing proves it.",
            "Nobody can show which data, model version or prompt led to a decision, or who approved it."),
    INFORMATION_DISCLOSURE(
            'I',
            "Information disclosure",
            "Somebody learns what they should not.",
            "Answers, scores, embeddings or logs give away training data, prompts, secrets or the model itself."),
    DENIAL_OF_SERVICE(
            'D',
            "Denial of service",
            "The service is slowed, stopped or made too costly.",
            "Costly queries, flooding, drifting inputs or worn-out reviewers make the model useless or unaffordable."),
    ELEVATION_OF_PRIVILEGE(
            'E',
            "Elevation of privilege",
            "Somebody gets rights that they were not given.",
            "A prompt, plug-in, tool or loaded model file makes the system act with rights that its user does not have.");

    private final char letter;
    private final String title;
    private final String meaning;
    private final String aiMeaning;

    Stride(char letter, String title, String meaning, String aiMeaning) {
        this.letter = letter;
        this.title = title;
        this.meaning = meaning;
        this.aiMeaning = aiMeaning;
    }

    public char letter() {
        return letter;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    public String aiMeaning() {
        return aiMeaning;
    }
}
