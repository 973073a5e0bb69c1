package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "|calc",
                "%x",
                " =1",
                "\u00a0=1",
                "\ufeff=1",
                "\u200b=1",
                "＝1+1",
                "'=1",
                "\"=1+1\"",
            })
    void formulaAtTheStartOfAValueIsHeldBack(String value) {
        assertThat(FormulaGuard.added(value)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;=1", "x,=1", "x|=1", "x\t=1", "x\n=1", "x; \"=1", "x;;=1"})
    void formulaBehindAnotherSeparatorIsHeldBack(String value) {
        assertThat(FormulaGuard.added(value)).matches("(?s)x[;,|\t\n]+'[ \"]*=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Stickers fool the model", "a=b", "T-001", "it's", "a; b, c", "'quoted'", "5 % of all"})
    void ordinaryTextStaysAsItIs(String value) {
        assertThat(FormulaGuard.added(value)).isEqualTo(value);
        assertThat(FormulaGuard.removed(value)).isEqualTo(value);
    }

    @Test
    void everyGuardCanBeTakenAwayAgain() {
        var random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            String value =
                    RandomText.next(random, 10) + (random.nextBoolean() ? "'=" + RandomText.next(random, 3) : "");
            assertThat(FormulaGuard.removed(FormulaGuard.added(value))).isEqualTo(value);
        }
    }

    @Test
    void guardedFileIsQuotedThroughout() {
        byte[] file =
                CsvFile.of(CsvFormat.FOR_PEOPLE, List.of(List.of("ID", "Title"), List.of("T-1", "=HYPERLINK(\"x\")")));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\ufeff\"ID\",\"Title\"\n\"T-1\",\"'=HYPERLINK(\"\"x\"\")\"\n");
    }

    @Test
    void exactFileForAProgramHasItsLineEnds() {
        byte[] file = CsvFile.of(CsvFormat.EXACT.withCrLf(), List.of(List.of("=1", "")));
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\"=1\",\"\"\r\n");
    }
}
