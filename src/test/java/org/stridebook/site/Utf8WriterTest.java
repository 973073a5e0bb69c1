package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    @Test
    void writesWhatJavaItselfWouldWriteHoweverTheTextIsCut() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x10ffff);
                text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'x' : c);
            }
            var out = new Utf8Writer(1 << 20);
            for (int from = 0; from < text.length(); ) {
                int to = Math.min(text.length(), from + 1 + random.nextInt(7));
                out.write(text.substring(from, to));
                from = to;
            }

            assertThat(out.bytes()).isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void halfAPairBecomesTheReplacementCharacter() throws IOException {
        var out = new Utf8Writer(1 << 20);
        out.write("a\ud83db\udc00c");

        assertThat(new String(out.bytes(), StandardCharsets.UTF_8)).isEqualTo("a\ufffdb\ufffdc");
    }

    @Test
    void stopsAtItsLimit() {
        var out = new Utf8Writer(1000);

        assertThatThrownBy(() -> out.write("x".repeat(2000))).isInstanceOf(IOException.class);
    }
}
