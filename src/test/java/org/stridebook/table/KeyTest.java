package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LLM Gateway | llm gateway",
                "LLM\u00a0 \u200bGateway\ufeff | llm gateway",
                "'LLM\n\tGateway' | llm gateway",
                "ＬＬＭ Ｇａｔｅｗａｙ | llm gateway",
                "STRASSE | straße",
                "ΟΔΟΣ | οδος",
                "Cafe\u0301 | CAFÉ",
                "TITLE | title",
                "İstanbul | istanbul",
                "soft\u00adware | software",
                "① | 1",
                "⚠\ufe0f risk | ⚠ Risk",
            })
    void textsThatReadTheSameHaveTheSameKey(String one, String other) {
        assertThat(Key.of(one)).isEqualTo(Key.of(other));
    }

    @ParameterizedTest
    @CsvSource({"T-001,T-010", "LLM-Gateway,LLM Gateway", "a b,ab", "é,e"})
    void textsThatReadDifferentlyHaveDifferentKeys(String one, String other) {
        assertThat(Key.of(one)).isNotEqualTo(Key.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u200b", "\n\t"})
    void blankTextHasAnEmptyKey(String blank) {
        assertThat(Key.of(blank).isEmpty()).isTrue();
    }

    @Test
    void keyOfAKeyIsItself() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = RandomText.next(random, 12);
            Key key = Key.of(text);
            assertThat(Key.of(key.text())).as(text).isEqualTo(key);
        }
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Key.of("TITLE").text()).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }
}
