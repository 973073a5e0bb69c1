package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;

class DelimitedTextTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsFoundEvenWhereTextsHoldTheOthers(String separator) throws Refusal {
        String text = "ID,Component,Scenario\nT-1,LLM,\"One, two; three\tfour, five\"\nT-2,API,\"a;b;c\"\n"
                .replace(",", separator);

        Table table = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void semicolonFileWithUnquotedCommasStaysWhole() throws Refusal {
        Table table = read("ID;Scenario\nT-1;one, two, three\nT-2;four, five, six\nT-3;seven\n");
        assertThat(table.rows().get(1).text(2)).isEqualTo("one, two, three");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void encodingIsFound(String mark, Charset charset) throws Refusal {
        byte[] bytes = (mark + "Größe;Übel\nnaïve;café – 5 €\n").getBytes(charset);

        Table table = read(bytes);

        assertThat(table.rows().get(0).text(1)).isEqualTo("Größe");
        assertThat(table.rows().get(1).text(2)).isEqualTo("café – 5 €");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> encodings() {
        return Stream.of(
                        List.of("", StandardCharsets.UTF_8),
                        List.of("\ufeff", StandardCharsets.UTF_8),
                        List.of("\ufeff", StandardCharsets.UTF_16LE),
                        List.of("\ufeff", StandardCharsets.UTF_16BE),
                        List.of("", StandardCharsets.UTF_16LE),
                        List.of("", StandardCharsets.UTF_16BE),
                        List.of("", Charset.forName("windows-1252")))
                .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair.toArray()));
    }

    @Test
    void guessedEncodingIsSaid() throws Refusal {
        read("Größe;x\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(kinds()).containsExactly("guessed-encoding");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws Refusal {
        Table table = read("ID,Scenario\r\n\r\nT-1,\"two\r\nlines\"\r\n,\r\nT-2,x\r\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 3, 5);
        assertThat(table.rows().get(1).text(2)).isEqualTo("two\nlines");
    }

    @Test
    void rowsMayBeLongerOrShorterThanTheHeader() throws Refusal {
        Table table = read("Threat list\nID,Component\nT-1\nT-2,API,more\n");
        assertThat(table.rows()).extracting(row -> row.cells().size()).containsExactly(1, 2, 1, 3);
    }

    @Test
    void firstLineMayNameTheSeparator() throws Refusal {
        Table table = read("sep=|\r\nID|Scenario\r\nT-1|a,b;c\r\n");
        assertThat(table.rows().get(0).cells()).hasSize(2);
        assertThat(table.rows().get(0).number()).isEqualTo(1);
    }

    @Test
    void headerAloneAndNothingAreTables() throws Refusal {
        assertThat(read("ID,Component\n").rows()).hasSize(1);
        assertThat(read("").rows()).isEmpty();
        assertThat(read("\n\n").rows()).isEmpty();
    }

    @Test
    void quoteThatIsNeverClosedIsReportedAtItsRowAndNothingIsLost() throws Refusal {
        Table table = read("ID,Scenario\nT-1,ok\nT-2,\"open\nT-3,lost?\n");

        assertThat(table.rows().get(2).text(2)).isEqualTo("open\nT-3,lost?");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(TableProblems.MISPLACED_QUOTE);
            assertThat(problem.location()).hasToString("w/t.csv > t!A3");
        });
    }

    @Test
    void textBehindAClosingQuoteIsKeptAndReported() throws Refusal {
        Table table = read("ID,Scenario\nT-1,\"half\" quoted\n");
        assertThat(table.rows().get(1).text(2)).isEqualTo("half quoted");
        assertThat(kinds()).containsExactly("misplaced-quote");
    }

    @Test
    void blanksAroundQuotesAreNoPartOfTheValue() throws Refusal {
        Table table = read("ID, \"Scenario, long\" ,Owner\nT-1, \"a, b\" ,Ana\n");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatWeWriteWeReadBack() throws Refusal {
        var random = new Random(3);
        for (int run = 0; run < 300; run++) {
            var records = new ArrayList<List<String>>();
            for (int row = 0; row < 5; row++) {
                records.add(Stream.generate(
                                () -> CleanText.of(RandomText.next(random, 9)).text())
                        .limit(4)
                        .toList());
            }
            Table table = read(CsvFile.of(CsvFormat.EXACT, records));
            for (Row row : table.rows()) {
                for (int column = 1; column <= 4; column++) {
                    assertThat(row.text(column))
                            .isEqualTo(records.get(row.number() - 1).get(column - 1));
                }
            }
        }
    }

    @Test
    void textWithoutAnythingToSeparateIsNoTable() {
        assertThat(DelimitedText.isTable("just a line\nand another\n".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(DelimitedText.isTable("a,b\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(DelimitedText.isTable(new byte[] {'a', ',', 0, 'b', ','})).isFalse();
    }

    private Table read(String text) throws Refusal {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Table read(byte[] bytes) throws Refusal {
        return DelimitedText.read("w/t.csv", "t", bytes, problems);
    }

    private List<String> kinds() {
        return problems.sorted().stream()
                .map(Problem::kind)
                .map(kind -> kind.name())
                .toList();
    }
}
