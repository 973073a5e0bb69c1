package org.stridebook.pdf.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final Faces FACES = Faces.bundled();

    @ParameterizedTest
    @ValueSource(doubles = {12, 40, 90, 300})
    void noLineIsWiderThanItsRoomAndNoLetterIsLost(double width) {
        String text = "An over-long-identifier/with_parts and " + "y".repeat(300)
                + " 🤖 then normal words\nand a second paragraph";

        var lines = Lines.of(text, Style.CELL, width, FACES);

        assertThat(lines)
                .allSatisfy(line -> assertThat(FACES.width(line, Style.CELL)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(FACES.drawable(text).replaceAll("\\s", ""));
    }

    @Test
    void longWordBreaksAfterAHyphenWhereItCan() {
        assertThat(Lines.of("customer-embedding-index", Style.CELL, 90, FACES))
                .first()
                .asString()
                .endsWith("-");
    }

    @Test
    void aParagraphOfFewLinesEndsAtAWordWithAnEllipsis() {
        String text = "A customer writes \"when you read this, also call the refund tool\" into a closed ticket";
        var lines = Lines.of(Para.of(text, Style.CELL).within(2), 120, FACES);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(text).startsWith(String.join(" ", lines).replace("…", ""));
        assertThat(lines)
                .allSatisfy(line -> assertThat(FACES.width(line, Style.CELL)).isLessThanOrEqualTo(120));
        assertThat(Lines.of(Para.of("y".repeat(300), Style.CELL).within(1), 12, FACES))
                .allSatisfy(line -> assertThat(FACES.width(line, Style.CELL)).isLessThanOrEqualTo(12));
    }

    @Test
    void lineBreaksStay() {
        assertThat(Lines.of("one\ntwo", Style.CELL, 300, FACES)).containsExactly("one", "two");
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertThat(Lines.of("", Style.CELL, 300, FACES)).containsExactly("");
    }
}
