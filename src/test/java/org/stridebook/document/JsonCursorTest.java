package org.stridebook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walking through JSON of others. */
class JsonCursorTest {

    private static JsonCursor json(String text) throws RefusedDocument {
        return JsonCursor.of(new StringReader(text), "evidence/results.json");
    }

    @Test
    void whatNobodyAsksForIsSkipped() throws RefusedDocument {
        var seen = new ArrayList<String>();
        json("{\"a\": {\"deep\": [1, {\"b\": 2}]}, \"b\": 3, \"c\": [4], \"d\": null, \"e\": true}")
                .fields((name, value) -> {
                    if (name.equals("b") || name.equals("d") || name.equals("e")) {
                        seen.add(name + "=" + value.text());
                    }
                });
        assertThat(seen).containsExactly("b=3", "d=", "e=true");
    }

    @Test
    void valuesOfAnotherTypeAreBlank() throws RefusedDocument {
        var seen = new ArrayList<String>();
        json("[{\"a\": 1}, [2], 3, \"x\"]").items(item -> {
            item.fields((name, value) -> seen.add(name));
            seen.add("'" + item.text() + "' " + item.flag());
        });
        assertThat(seen).containsExactly("a", "'' null", "'' null", "'3' null", "'x' null");
    }

    @Test
    void plainFieldsAreTakenByName() throws RefusedDocument {
        assertThat(json("{\"n\": NaN, \"o\": {\"n\": 1}, \"t\": \"x\", \"u\": 5}")
                        .texts(Set.of("n", "o", "t")))
                .containsOnly(
                        org.assertj.core.api.Assertions.entry("n", "NaN"),
                        org.assertj.core.api.Assertions.entry("t", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"a\": [1, 2", "{\"a\" 1}", "{a: 1}", "\u0000\u0001\u0002", "{\"a\": [1,,2]}"})
    void brokenJsonIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> json("\n" + text).fields((name, value) -> value.items(JsonCursor::text)))
                .isInstanceOfSatisfying(RefusedDocument.class, e -> {
                    assertThat(e.problem().kind().name()).isEqualTo("unreadable-json");
                    assertThat(e.problem().location().toString()).startsWith("evidence/results.json > line ");
                });
    }

    @Test
    void bottomlessNestingIsRefused() {
        assertThatThrownBy(() -> json("[".repeat(100_000)).items(JsonCursor::text))
                .isInstanceOf(RefusedDocument.class);
    }
}
