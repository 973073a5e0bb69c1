package org.stridebook.output;

import java.util.regex.Pattern;

/**
 * A file to be written. {@code path} is relative to the output folder, with forward slashes, each part of {@code [A-Za-z0-9._-]+}
 * and not {@code .} or {@code ..}; other paths are refused because they could leave the folder.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never shared
public record OutputFile(String path, byte[] content) {

    private static final Pattern INSIDE =
            Pattern.compile("(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*");

    public OutputFile {
        if (!isInside(path)) {
            throw new IllegalArgumentException("not a path inside the output folder: " + path);
        }
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String content) {
        return new OutputFile(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Whether a path can name nothing outside the folder that it is resolved against. */
    static boolean isInside(String path) {
        return INSIDE.matcher(path).matches();
    }
}
