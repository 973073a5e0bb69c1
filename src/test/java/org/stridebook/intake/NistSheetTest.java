package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.framework.Nist;
import org.stridebook.workshop.NistAnswer;

/** How statuses and ids of NIST AI RMF are written. */
class NistSheetTest {

    private static Sheets sheet(String... rows) {
        return new Sheets().file("nist.xlsx", rows);
    }

    private static List<String> ids(Sheets sheets) {
        return sheets.read().workshop().nistAnswers().stream()
                .flatMap(answer -> Nist.subcategories(answer.subcategory()).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "in place, IN_PLACE",
        "✓, IN_PLACE",
        "Yes, IN_PLACE",
        "Largely, PARTIAL",
        "in progress, PARTIAL",
        "planned, MISSING",
        "Not started, MISSING",
        "not adequate, MISSING",
        "✗, MISSING",
        "No, MISSING",
        "N/A, NOT_APPLICABLE"
    })
    void statusIsReadAsWhatIsThereToday(String written, NistAnswer.Status status) {
        var read = sheet("Subcategory | Status | Evidence", "GOVERN 1.1 | " + written + " | a list")
                .read();
        assertThat(read.workshop().nistAnswers()).extracting(NistAnswer::status).containsExactly(status);
        assertThat(read.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80%", "3", "0.8"})
    void percentagesAndBareNumbersAreRefused(String written) {
        var read = sheet("Subcategory | Status | Evidence", "GOVERN 1.1 | " + written + " | a list")
                .read();
        assertThat(read.workshop().nistAnswers())
                .extracting(NistAnswer::status)
                .containsExactly(NistAnswer.Status.NOT_ASSESSED);
        assertThat(read.told()).singleElement().asString().contains("is a number");
    }

    @Test
    void functionInAMergedColumnBelongsToTheNumbersBeside() {
        assertThat(ids(sheet(
                                "Function | Subcategory | Status | Evidence",
                                "Govern | 2.1 | in place | RACI",
                                " | 2.2 | missing | ",
                                "Measure | 2.7 | partial | tests")
                        .merged(2, 1, 3, 1)))
                .containsExactly("GOVERN 2.1", "GOVERN 2.2", "MEASURE 2.7");
    }

    @Test
    void abbreviationsOfOthersAreUnderstood() {
        assertThat(ids(sheet(
                        "ID | Status | Evidence",
                        "ME 2.5 | partial | a",
                        "MS-2.5 | partial | b",
                        "GV.OC 1.5 | no | c")))
                .containsExactly("MEASURE 2.5", "MEASURE 2.5", "GOVERN 1.5");
    }
}
