package org.stridebook.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;

/**
 * Strict, plain YAML 1.2 (security notes D24 to D26): one document in UTF-8, at most 16 MiB and 64 KiB a line, 30 levels deep, no
 * anchors, aliases or tags, no key twice.
 */
public final class YamlDocument {

    private static final int LARGEST = 16 << 20;
    private static final int LONGEST_LINE = 64 << 10;

    private YamlDocument() {}

    /**
     * Reads a document.
     *
     * @param file its name as problems shall show it
     * @throws RefusedDocument where it breaks a rule; the first one is told
     */
    public static YamlNode read(byte[] bytes, String file) throws RefusedDocument {
        String text = decoded(bytes, file);
        checkLines(text, file);
        try {
            Iterator<Event> events = new Parse(settings()).parseString(text).iterator();
            return new YamlTree(events, file).read();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw refused(file, line, "this is not YAML: " + plain(e.getProblem()));
        } catch (YamlEngineException e) {
            throw refused(file, 1, "this is not YAML: " + plain(String.valueOf(e.getMessage())));
        }
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(LARGEST)
                .setParseComments(false)
                .build();
    }

    private static String decoded(byte[] bytes, String file) throws RefusedDocument {
        if (bytes.length > LARGEST) {
            throw refused(file, 1, "the file has " + bytes.length + " bytes; at most " + LARGEST + " are read");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(file, 1, "the file is not UTF-8 text");
        }
    }

    /** The parser needs quadratic time for very long lines. */
    private static void checkLines(String text, String file) throws RefusedDocument {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                throw refused(file, line, "line " + line + " is longer than " + LONGEST_LINE + " characters");
            }
        }
    }

    private static String plain(String message) {
        return message.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static RefusedDocument refused(String file, int line, String message) {
        return new RefusedDocument(problem(file, line, message));
    }

    static Problem problem(String file, int line, String message) {
        return DocumentProblems.UNREADABLE_YAML.at(
                new Location(file, "", "line " + line),
                message,
                "open the file in a text editor and look at this line");
    }
}
