package org.stridebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void shortTextsStay() {
        assertThat(Shortened.to(5, "abcde")).isEqualTo("abcde");
        assertThat(Shortened.toWords(5, "a b c")).isEqualTo("a b c");
        assertThat(Shortened.to(3, "")).isEmpty();
    }

    @Test
    void whatIsCutEndsInAnEllipsisAndHasTheWantedLength() {
        assertThat(Shortened.to(5, "abcdef")).isEqualTo("abcd…");
        assertThat(Shortened.to(5, "abc def")).isEqualTo("abc…");
    }

    @Test
    void wordsStayWholeWhereABlankIsNear() {
        assertThat(Shortened.toWords(8, "a long sentence")).isEqualTo("a long…");
        assertThat(Shortened.toWords(12, "unbreakable-word")).isEqualTo("unbreakable…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int most = 1; most < 40; most++) {
            String text = Shortened.to(most, "😀".repeat(50));
            assertThat(text.codePointCount(0, text.length())).isEqualTo(most);
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }
}
