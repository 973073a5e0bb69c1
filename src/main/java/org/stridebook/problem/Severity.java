package org.stridebook.problem;

/** How much a problem matters, least first. */
public enum Severity {
    /** Good to know; nothing to do. */
    NOTE,
    /** The report holds what was written, but somebody should look. */
    WARNING,
    /** Something is not in the report as written. */
    ERROR;

    /** The word printed before the kind: {@code note}, {@code warning} or {@code error}. */
    public String word() {
        return switch (this) {
            case NOTE -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
