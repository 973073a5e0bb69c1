package org.stridebook.framework;

/** The six questions. What each means stands in {@link StrideMeaning}. */
public enum Stride {
    SPOOFING('S', "Spoofing"),
    TAMPERING('T', "Tampering"),
    REPUDIATION('R', "Repudiation"),
    INFORMATION_DISCLOSURE('I', "Information disclosure"),
    DENIAL_OF_SERVICE('D', "Denial of service"),
    ELEVATION_OF_PRIVILEGE('E', "Elevation of privilege");

    private final char letter;
    private final String title;

    Stride(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    public char letter() {
        return letter;
    }

    public String title() {
        return title;
    }
}
