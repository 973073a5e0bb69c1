package org.stridebook.release;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The name of a release: {@code 5.6.0} in the old numbering, {@code 2026.09} in the new one, which counts on. */
public record ReleaseName(String value) implements Comparable<ReleaseName> {

    private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){1,3}");

    private static final Comparator<ReleaseName> OLDEST_FIRST =
            Comparator.comparing(ReleaseName::sortable).thenComparing(ReleaseName::value);

    public ReleaseName {
        if (!isName(value)) {
            throw new IllegalArgumentException("not the name of a release: " + value);
        }
    }

    /** Whether a text has the form of a name, which is also safe as part of a file name. */
    public static boolean isName(String text) {
        return FORM.matcher(text).matches();
    }

    /** Each number with leading zeros. */
    private String sortable() {
        var out = new StringBuilder();
        for (String part : value.split("\\.", -1)) {
            out.append("0".repeat(4 - part.length())).append(part).append('.');
        }
        return out.toString();
    }

    /** Oldest first. */
    @Override
    public int compareTo(ReleaseName other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
