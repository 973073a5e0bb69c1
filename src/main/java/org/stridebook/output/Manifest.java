package org.stridebook.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of files that a build wrote, kept in the output folder: the only licence to replace or delete a file there. A line per file
 * holds SHA-256, size in bytes and path, tab-separated and sorted by path; the last line counts and hashes the others, so that a
 * list that was cut or changed is noticed.
 */
record Manifest(SortedMap<String, Entry> files) {

    static final String NAME = Places.RESERVED + "-manifest.tsv";
    static final Manifest NONE = new Manifest(new TreeMap<>());

    private static final String FIRST_LINE =
            "# Stridebook wrote these files and may replace or delete them. Do not edit. Format 1";
    private static final String LAST_LINE = "# end";

    /** Hash and size of a file as it was written. */
    record Entry(Sha256 hash, long size) {}

    Manifest {
        files = Collections.unmodifiableSortedMap(files);
    }

    /** The manifest in a folder; {@link #NONE} where there is none. */
    static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputRefused("`" + file + "` is not a plain file: move it away");
        }
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new OutputRefused("`" + file + "` was changed since Stridebook wrote it (" + e.getMessage()
                    + "), so it cannot tell which files it may replace: build into an empty folder instead");
        }
    }

    byte[] bytes() {
        var text = new StringBuilder(files.size() * 120).append(FIRST_LINE).append('\n');
        files.forEach((path, entry) -> text.append(entry.hash().hex())
                .append('\t')
                .append(entry.size())
                .append('\t')
                .append(path)
                .append('\n'));
        return text.append(lastLine(text.toString(), files.size()))
                .append('\n')
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Manifest parse(String text) {
        int end = text.lastIndexOf('\n', text.length() - 2) + 1;
        require(text.startsWith(FIRST_LINE + "\n"), "its first line is another one");
        var files = new TreeMap<String, Entry>();
        var folded = new HashSet<String>();
        String before = "";
        for (int from = FIRST_LINE.length() + 1; from < end; ) {
            int to = text.indexOf('\n', from);
            String[] parts = text.substring(from, to).split("\t", -1);
            require(parts.length == 3, "a line without three parts");
            require(before.compareTo(parts[2]) < 0, "lines out of order");
            require(folded.add(fold(parts[2])), "two names that differ only by case");
            require(
                    OutputFile.isInside(parts[2]) && !parts[2].startsWith(Places.RESERVED),
                    "a path that leaves the folder");
            require(parts[1].matches("0|[1-9][0-9]{0,15}"), "a size that is no number");
            files.put(parts[2], new Entry(Sha256.parse(parts[0]), Long.parseLong(parts[1])));
            before = parts[2];
            from = to + 1;
        }
        require(
                text.substring(end).equals(lastLine(text.substring(0, end), files.size()) + "\n"),
                "lines were changed");
        return new Manifest(files);
    }

    /** Names that are one file on Windows and macOS. */
    static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static String lastLine(String lines, int count) {
        return LAST_LINE + "\t" + count + "\t"
                + Sha256.of(lines.getBytes(StandardCharsets.ISO_8859_1)).hex();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
