package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.workshop.Score;

/** Rows that are left out have no say in how the others are read. */
class RowsLeftOutTest {

    private static final String HEADER = "ID | Komponente | Bedrohung | Wahrscheinlichkeit | Auswirkung";

    private static int level(Sheets.Read read) {
        Score score = read.threat().votes().get(0).likelihood();
        return score == null ? 0 : score.on(3);
    }

    @Test
    void totalDoesNotStretchTheScale() {
        var read = Sheets.of(
                        HEADER,
                        "T-1 | Gateway | falscher Kunde | 3 - High | 2 - Medium",
                        "T-2 | Gateway | Daten fliessen ab | 1 - Low | 3 - High",
                        "Summe | | | 4 | 4")
                .read();
        assertThat(read.skipped()).containsExactly("A4: a total");
        assertThat(read.sheet().columns()).extracting("scale").contains("1-3").doesNotContain("1-4");
        assertThat(level(read)).isEqualTo(3);
        assertThat(read.toldKinds()).doesNotContain("rating-word-differs");
    }

    @Test
    void brokenCellsOfRowsLeftOutAreNoProblem() {
        var read = Sheets.of(
                        HEADER, "T-1 | Gateway | falscher Kunde | 3 | 2", "Summe | | | = | #REF!", "T-2 | | | = | =")
                .read();
        assertThat(read.threats()).hasSize(1);
        assertThat(read.toldKinds()).doesNotContain("formula-without-value", "error-cell");
    }

    @Test
    void highStaysHighOrIsTold() {
        var four = Sheets.of(
                        HEADER,
                        "T-1 | Gateway | falscher Kunde | 3 - High | 2 - Medium",
                        "T-2 | Gateway | Daten fliessen ab | 4 - Critical | 3 - High")
                .read();
        assertThat(level(four)).isEqualTo(3);
        assertThat(four.toldKinds()).doesNotContain("rating-word-differs");
        var slip = Sheets.of(
                        HEADER,
                        "T-1 | Gateway | falscher Kunde | 1 - High | 2 - Medium",
                        "T-2 | Gateway | Daten fliessen ab | 3 - High | 3 - High")
                .read();
        assertThat(level(slip)).isEqualTo(3);
        assertThat(slip.told())
                .contains(
                        "rating-word-differs @ D2: number and word of `1 - High` differ on the scale 1-3 of its column,"
                                + " the word was taken");
    }

    @Test
    void headerBesideTheGroupsKeepsItsName() {
        var read = Sheets.of(
                        " | | | Inherent | | Residual | | ",
                        "ID | Component | Threat description | Likelihood | Impact | Likelihood | Impact | Ampel",
                        "T-1 | Gateway | somebody sends orders | High | High | Low | Medium | rot")
                .merged(1, 4, 1, 5)
                .merged(1, 6, 1, 7)
                .read();
        assertThat(read.threat().more()).extracting("header").containsExactly("Ampel");
        assertThat(read.sheet().columns()).extracting("header").contains("ID", "Ampel", "Residual Likelihood");
        assertThat(read.threat().residualImpact()).isNotNull();
    }

    @Test
    void rowsWithoutAnAnswerAreNoAnswers() {
        var read = new Sheets()
                .file(
                        "stride.xlsx",
                        "Element | STRIDE | Question | Answer | Why | Participant",
                        "Gateway | S | Who is it? | no | single sign-on | Ana",
                        "Gateway | T | Who changes it? | | | Ana",
                        "Gateway | R | Who denies it? | | | Ana",
                        "Gateway | D | Who stops it? | | ask the team | Ana")
                .file(
                        "nist.xlsx",
                        "Subcategory | Status | Evidence | Owner | Due",
                        "GOVERN 1.1 | partial | a list | Ana | 2026-12-31",
                        "GOVERN 1.1 | | | |",
                        "GOVERN 1.2 | | | |")
                .read();
        assertThat(read.workshop().answers()).extracting("question").containsExactly("Who is it?", "Who stops it?");
        assertThat(read.workshop().nistAnswers()).hasSize(1);
        assertThat(read.skipped())
                .containsExactly(
                        "A3: not answered yet: 2 rows, down to row 4", "A3: not answered yet: 2 rows, down to row 4");
    }

    @Test
    void wordsThatShareAStepOfTheSchemeAreTold() {
        var read = Sheets.of(
                        HEADER,
                        "T-1 | Gateway | falscher Kunde | Very high | Low",
                        "T-2 | Gateway | Daten fliessen ab | High | High",
                        "T-3 | Gateway | Ausfall | critical | Medium",
                        "T-4 | Gateway | Kosten | low | Medium")
                .read();
        assertThat(read.told())
                .contains("ratings-fitted @ D1: 4 words under `Wahrscheinlichkeit` were fitted to the 3 steps of the"
                        + " scheme: `critical`, `very high`, `high` are all High");
        assertThat(read.told())
                .filteredOn(one -> one.startsWith("ratings-fitted"))
                .hasSize(1);
    }
}
