package org.stridebook.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON: fields in the order of the components, null as {@code null}, empty lists as {@code []}, dates as
 * {@code 2026-05-12}, line ends as {@code \n}. The same value gives the same text.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    private static final ObjectWriter PRETTY = pretty(MAPPER);

    private static final ObjectWriter PRETTY_WITHOUT_NULLS = pretty(MAPPER.rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build());

    private static ObjectWriter pretty(JsonMapper mapper) {
        var separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return mapper.writer()
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")));
    }

    private Json() {}

    /** For people and programs: indented, with a line break at the end. */
    public static String write(Object value) {
        return PRETTY.writeValueAsString(value) + "\n";
    }

    /** As {@link #write}, leaving out what is null: for formats of others in which a key must not be there. */
    public static String writeWithoutNulls(Object value) {
        return PRETTY_WITHOUT_NULLS.writeValueAsString(value) + "\n";
    }

    /** On one line. */
    public static String compact(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** On one line and safe inside a script: nothing in it can end the script or start a comment (security notes D43). */
    public static String forScript(Object value) {
        var out = new StringBuilder();
        String json = compact(value);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
