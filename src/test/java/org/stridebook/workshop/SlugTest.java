package org.stridebook.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"T-001,t-001", "support-chat,support-chat", "' C3 ',c3", "x,x"})
    void plainTextIsItsOwnSlug(String text, String slug) {
        assertThat(Slug.of(text)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Café", "con", "COM1", "index", "a--b", "-a", "a-", "LLM01:2025", "..", "../x", "", "日本", "ﬁ"})
    void anyOtherTextGetsAHash(String text) {
        assertThat(Slug.of(text).value()).matches("[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{10}");
    }

    @Test
    void differentTextsHaveDifferentSlugs() {
        var random = new Random(11);
        var seen = new HashMap<String, String>();
        for (int i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.append("ab-_ é:İ.".charAt(random.nextInt(9)));
            }
            String key = text.toString().strip().toLowerCase(Locale.ROOT);
            String other = seen.put(Slug.of(text.toString()).value(), key);
            assertThat(other == null || other.equals(key))
                    .as(key + " and " + other)
                    .isTrue();
        }
    }

    @Test
    void longTextIsCut() {
        assertThat(Slug.of("a".repeat(500)).value()).hasSizeLessThanOrEqualTo(72);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "é"})
    void onlySlugsAreSlugs(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
