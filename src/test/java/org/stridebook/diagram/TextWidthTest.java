package org.stridebook.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

    @Test
    void breaksAtBlanks() {
        assertThat(TextWidth.wrap("Feature store of the second plant", 14, 110, 4))
                .containsExactly("Feature store", "of the second", "plant");
    }

    @Test
    void shortTextStaysOnOneLine() {
        assertThat(TextWidth.wrap("Gateway", 14, 120, 4)).containsExactly("Gateway");
        assertThat(TextWidth.wrap("", 14, 120, 4)).isEmpty();
    }

    @Test
    void wordLongerThanALineIsBroken() {
        assertThat(TextWidth.wrap("customer_embedding_index_eu_west_1_production", 14, 120, 9))
                .hasSizeGreaterThan(2)
                .satisfies(lines ->
                        assertThat(String.join("", lines)).isEqualTo("customer_embedding_index_eu_west_1_production"));
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        var lines = TextWidth.wrap("one two three four five six seven eight nine ten", 14, 60, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机器学习模型推理服务与训练数据存储",
                "🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖",
                "مستودع البيانات الخاص بالعملاء",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void noLineIsWiderThanItsRoom(String text) {
        for (String line : TextWidth.wrap(text, 14, 120, 3)) {
            assertThat(TextWidth.of(line, 14)).isLessThanOrEqualTo(120);
            assertThat(line).doesNotContain("\ufffd");
        }
    }

    @Test
    void widerLettersTakeMoreRoom() {
        assertThat(TextWidth.of("WWW", 14)).isGreaterThan(TextWidth.of("iii", 14) * 3);
        assertThat(TextWidth.of("机", 14)).isGreaterThan(TextWidth.of("x", 14));
        assertThat(TextWidth.of("e\u0301", 14)).isEqualTo(TextWidth.of("e", 14));
    }
}
