package org.stridebook.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;

/**
 * A file in the evidence folder.
 *
 * @param shown its path for people, relative to the workshops folder
 * @param target threat id or component that its name, or that of its folder, begins with; or empty
 * @param prompts whether hostile texts in it are wanted
 */
public record EvidenceFile(Path path, String shown, String target, boolean prompts) {

    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    /** Its own name in lower case. */
    String name() {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The name of the folder that it lies in. */
    String folder() {
        String[] parts = shown.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    Location place() {
        return Location.of(shown);
    }

    Location line(int line) {
        return new Location(shown, "", "line " + line);
    }

    boolean hasNeighbour(String name) {
        return Files.isRegularFile(path.resolveSibling(name), LinkOption.NOFOLLOW_LINKS);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** As text; bytes that are no UTF-8 become replacement characters. */
    Reader openText() throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var text = new BufferedReader(new InputStreamReader(open(), decoder), 1 << 16);
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        return text;
    }

    /** The day in a file's or folder's name, for tools that write none into their reports; the innermost name counts. */
    @Nullable
    LocalDate dayInName() {
        String[] parts = shown.split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].equalsIgnoreCase("evidence")) {
                return null;
            }
            LocalDate day = day(parts[i]);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The first day such as 2026-05-10 in a text; null where there is none. */
    static @Nullable LocalDate day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.parse(matcher.group());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
