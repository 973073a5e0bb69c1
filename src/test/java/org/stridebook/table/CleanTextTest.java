package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(clean("Stickers fool the model – “always”, 95 % of the time (naïve Größe Ελλάδα Киев 日本 👩‍💻)"))
                .isEqualTo("Stickers fool the model – “always”, 95 % of the time (naïve Größe Ελλάδα Киев 日本 👩‍💻)");
    }

    @Test
    void outerBlanksOfEveryKindGo() {
        assertThat(clean(" \u00a0\u3000\u200b\ufeff T-001 \n\u2007")).isEqualTo("T-001");
    }

    @Test
    void everyKindOfLineBreakIsOne() {
        assertThat(clean("a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\n\nh")).isEqualTo("a\nb\nc\nd\ne\nf\ng\n\nh");
    }

    @Test
    void specialBlanksAreSpaces() {
        assertThat(clean("LLM\u00a0gateway\u202fand\ttools")).isEqualTo("LLM gateway and tools");
    }

    @Test
    void invisibleCharactersGoWithoutAWord() {
        assertThat(CleanText.of("pass\u200bword \u00adT-\u200d01\u2060\ufeff!"))
                .isEqualTo(new CleanText("password T-01!", 0));
    }

    @Test
    void harmfulCharactersAreReplacedAndCounted() {
        assertThat(CleanText.of("\u001b[31mred\0")).isEqualTo(new CleanText("␛[31mred␀", 2));
        assertThat(CleanText.of("user\u202etxt.exe")).isEqualTo(new CleanText("user\ufffdtxt.exe", 1));
        assertThat(CleanText.of("half \ud83d pair")).isEqualTo(new CleanText("half \ufffd pair", 1));
        assertThat(CleanText.of("a\udb40\udc41b\u007f")).isEqualTo(new CleanText("ab␡", 2));
    }

    @Test
    void anyTextComesOutHarmlessAndCleaningTwiceChangesNothing() {
        var random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String raw = RandomText.next(random, 20);
            String text = clean(raw);
            assertThat(clean(text)).as(raw).isEqualTo(text);
            assertThat(text.strip()).isEqualTo(text);
            assertThat(text.codePoints().filter(c -> Character.isISOControl(c) && c != '\n'))
                    .isEmpty();
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    private static String clean(String raw) {
        return CleanText.of(raw).text();
    }
}
