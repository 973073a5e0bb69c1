package org.stridebook.output;

import java.io.IOException;
import java.util.Collection;

/** The output folder cannot be written without harming something; nothing in it was changed. The message says what stands in the way. */
public class OutputRefused extends IOException {

    private static final int NAMED = 5;

    public OutputRefused(String message) {
        super(message);
    }

    /** Some paths in back-ticks, for a message: the first few by name, the rest as a number. */
    static String names(Collection<String> paths) {
        var first = paths.stream()
                .sorted()
                .limit(NAMED)
                .map(path -> "`" + path + "`")
                .toList();
        int rest = paths.size() - first.size();
        return String.join(", ", first) + (rest > 0 ? " and " + rest + " more" : "");
    }
}
