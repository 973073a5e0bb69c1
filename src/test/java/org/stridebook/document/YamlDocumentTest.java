package org.stridebook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    private static YamlNode read(String text) throws RefusedDocument {
        return YamlDocument.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml");
    }

    private static RefusedDocument refusal(String text) {
        RefusedDocument refused = catchThrowableOfType(RefusedDocument.class, () -> read(text));
        assertThat(refused)
                .as(text.length() > 80 ? text.substring(0, 80) : text)
                .isNotNull();
        return refused;
    }

    @Test
    void nodesKnowTheirPathAndLine() throws RefusedDocument {
        YamlNode top = read("# hello\nrisk:\n  bands:\n    - low\n    - name: x\n");
        YamlNode name = top.get("risk").get("bands").items().get(1).get("name");
        assertThat(name.path()).isEqualTo("risk.bands[2].name");
        assertThat(name.at("a.yaml")).hasToString("a.yaml > line 5");
        assertThat(name.text()).isEqualTo("x");
        assertThat(top.get("missing").get("deeper")).isEqualTo(new YamlNode.Missing("missing.deeper", 2));
        assertThat(top.has("missing")).isFalse();
        assertThat(top.text("missing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no, no",
        "NO, NO",
        "010, 010",
        "0x1F, 0x1F",
        "1e3, 1e3",
        "12:30:45, 12:30:45",
        "2024-02-30, 2024-02-30",
        "2026.05, 2026.05",
        "true, true",
        "'\"null\"', null",
        "~, ''",
        "null, ''"
    })
    void scalarsStayAsWritten(String yaml, String text) throws RefusedDocument {
        assertThat(read("a: " + yaml).text("a")).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws RefusedDocument {
        assertThat(read("\ufeffa: b").text("a")).isEqualTo("b");
    }

    @Test
    void aRepeatedKeyIsToldWithBothLines() {
        RefusedDocument refused = refusal("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n");
        assertThat(refused.problem().kind()).isEqualTo(DocumentProblems.REPEATED_KEY);
        assertThat(refused.problem().message()).isEqualTo("key `c` stands here again; line 3 has it already");
        assertThat(refused.problem().location()).hasToString("a.yaml > line 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\nb: 2",
                "a: &x [*x]",
                "a: &x {b: 1}\nc:\n  <<: *x",
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !!str 1",
                "a: !foo {b: c}",
                "? [a, b]\n: c",
                "<<: {a: b}"
            })
    void anchorsTagsAndMergesAreRefused(String text) {
        assertThat(refusal(text).problem().kind()).isEqualTo(DocumentProblems.YAML_SHORTCUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "a: b: c",
                "a: [1, 2",
                "a: \"open",
                "\tb: c",
                "a: b\n---\nc: d",
                "a: \u0000",
                "- a\nb: c"
            })
    void brokenDocumentsAreRefusedWithALine(String text) {
        assertThat(refusal(text).problem().kind()).isEqualTo(DocumentProblems.UNREADABLE_YAML);
        assertThat(refusal(text).problem().location().cell()).startsWith("line ");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThatThrownBy(() -> YamlDocument.read("a: é".getBytes(StandardCharsets.ISO_8859_1), "a.yaml"))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> YamlDocument.read("a: b".getBytes(StandardCharsets.UTF_16), "a.yaml"))
                .isInstanceOf(RefusedDocument.class);
    }

    static String[] bombs() {
        var laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("]\n");
        }
        return new String[] {
            laughs.toString(),
            "[".repeat(50_000),
            "{a: ".repeat(50_000),
            "- ".repeat(30_000),
            "a: " + "x".repeat(5_000_000),
            "a: \"" + "\\x41".repeat(1_000_000) + "\"",
            "? ".repeat(20_000),
            "x".repeat(20 << 20)
        };
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombsAreRefusedAtOnce(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refusal(text));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomTextIsReadOrRefused(int seed) {
        var random = new Random(seed);
        String[] atoms = {
            "a",
            ": ",
            "- ",
            "\n",
            "  ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "&x",
            "*x",
            "!!",
            "|\n",
            ">\n",
            "?",
            "#",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\t",
            "\\",
            "é",
            "\ud83d\ude00",
            "\u0085",
            "<<: ",
            "\u0007"
        };
        var text = new StringBuilder();
        random.ints(1 + random.nextInt(40), 0, atoms.length).forEach(i -> text.append(atoms[i]));
        try {
            assertThat(read(text.toString()).line()).isPositive();
        } catch (RefusedDocument refused) {
            assertThat(refused.problem().message()).isNotBlank().doesNotContain("\n");
        }
    }
}
