package org.stridebook.document;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Walks through JSON that somebody else's program wrote, in one pass and in little memory: what nobody asks for is skipped unread,
 * a value of another type than expected is blank. Python's {@code NaN} and {@code Infinity} are let through. At most 200 levels deep
 * and a million characters for a text that is asked for.
 *
 * <p>It always stands on one value. Whoever visits it may ask for the value, or walk into it, or leave it.
 */
public final class JsonCursor implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final String file;
    private final int firstLine;
    private boolean passed;

    /** Takes a field of an object. */
    @FunctionalInterface
    public interface Field {
        void read(String name, JsonCursor value) throws RefusedDocument;
    }

    /** Takes an item of a list. */
    @FunctionalInterface
    public interface Item {
        void read(JsonCursor value) throws RefusedDocument;
    }

    private JsonCursor(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.file = file;
        this.firstLine = firstLine;
    }

    /** A whole document; {@code file} is its name as problems shall show it. */
    public static JsonCursor of(Reader text, String file) throws RefusedDocument {
        return opened(FACTORY.createParser(ObjectReadContext.empty(), text), file, 1);
    }

    /** One line of a file that holds a document in each line. */
    public static JsonCursor ofLine(String text, String file, int line) throws RefusedDocument {
        return opened(FACTORY.createParser(ObjectReadContext.empty(), text), file, line);
    }

    private static JsonCursor opened(JsonParser parser, String file, int line) throws RefusedDocument {
        var cursor = new JsonCursor(parser, file, line);
        if (cursor.next() == null) {
            throw cursor.refused("there is nothing in it");
        }
        return cursor;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** The line that the cursor stands in, 1-based. */
    public int line() {
        return firstLine + Math.max(1, parser.currentTokenLocation().getLineNr()) - 1;
    }

    /** Hands over every field of the object, in the order written; nothing where this is no object. */
    public void fields(Field visitor) throws RefusedDocument {
        if (isObject()) {
            while (next() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                next();
                passed = false;
                visitor.read(name, this);
                pass();
            }
        } else {
            pass();
        }
        passed = true;
    }

    /** Hands over every item of the list; nothing where this is no list. */
    public void items(Item visitor) throws RefusedDocument {
        if (isList()) {
            for (JsonToken token = next(); token != null && token != JsonToken.END_ARRAY; token = next()) {
                passed = false;
                visitor.read(this);
                pass();
            }
        } else {
            pass();
        }
        passed = true;
    }

    /** The object's plain values of these names; those that are not there, or are objects or lists, are left out. */
    public Map<String, String> texts(Set<String> names) throws RefusedDocument {
        var texts = new LinkedHashMap<String, String>();
        fields((name, value) -> {
            if (names.contains(name)) {
                String text = value.text();
                if (!text.isEmpty()) {
                    texts.put(name, text);
                }
            }
        });
        return texts;
    }

    /** A text, number or truth value as written; empty for null, an object or a list. */
    public String text() throws RefusedDocument {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            pass();
            return "";
        }
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw refused(plain(e));
        }
    }

    /** True or false; null for anything else. */
    public @Nullable Boolean flag() throws RefusedDocument {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        pass();
        return null;
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Goes to the end of the value, unless somebody did already. */
    private void pass() throws RefusedDocument {
        if (!passed) {
            try {
                parser.skipChildren();
            } catch (JacksonException e) {
                throw refused(plain(e));
            }
            passed = true;
        }
    }

    private @Nullable JsonToken next() throws RefusedDocument {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw refused("this is not JSON: " + plain(e));
        }
    }

    /** The parser quotes what it met, which may be anything: only its first words are ours to repeat. */
    private static String plain(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String words =
                message.replaceAll("[^ -~]+", " ").replaceAll("['\"(`].*", "").strip();
        return words.length() > 100 ? words.substring(0, 100) : words;
    }

    private RefusedDocument refused(String message) {
        return new RefusedDocument(DocumentProblems.UNREADABLE_JSON.at(
                new Location(file, "", "line " + line()),
                message,
                "let the tool write the file again, or copy it again in full"));
    }
}
