package org.stridebook.atlas;

import java.util.regex.Pattern;

/**
 * The id of a thing in ATLAS, such as {@code AML.T0051.001}, {@code AML.TA0002}, {@code AML.M0015} or {@code AML.CS0003}.
 * The prefix is not always {@code AML}: the official schema allows others.
 */
public record AtlasId(String value) implements Comparable<AtlasId> {

    private static final Pattern FORM =
            Pattern.compile("[A-Z][A-Z0-9]*(\\.[A-Z][A-Z0-9]*)*\\.(TA\\d{4}|T\\d{4}(\\.\\d{3})?|M\\d{4}|CS\\d{4})");

    public AtlasId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ATLAS id: " + value);
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(AtlasId other) {
        return value.compareTo(other.value);
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
