package org.stridebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problems;

class TableBuilderTest {

    private final Problems problems = new Problems();
    private final TableBuilder builder = new TableBuilder("a.xlsx", "Threats", new Budget(), problems);

    @Test
    void blankCellsAndRowsFallAway() throws Refusal {
        builder.row(1, false);
        builder.cell(1, " \u00a0", Cell.Kind.TEXT);
        builder.row(2, true);
        builder.cell(3, " x ", Cell.Kind.TEXT);

        assertThat(builder.build().rows()).containsExactly(new Row(2, true, java.util.List.of(Cell.text(3, "x"))));
    }

    @Test
    void rowsAndCellsMayComeInAnyOrder() throws Refusal {
        put(5, 2, "e");
        put(1, 3, "c");
        builder.cell(1, "a", Cell.Kind.TEXT);
        put(5, 1, "d");

        Table table = builder.build();

        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 5);
        assertThat(table.rows().get(0).cells()).extracting(Cell::text).containsExactly("a", "c");
        assertThat(table.rows().get(1).cells()).extracting(Cell::text).containsExactly("d", "e");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void cellThatStandsTwiceIsReported() throws Refusal {
        put(1, 1, "first");
        put(1, 1, "second");

        assertThat(builder.build().rows().get(0).text(1)).isEqualTo("first");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(TableProblems.REPEATED_CELL);
            assertThat(problem.message()).contains("`second`");
        });
    }

    @Test
    void commentsAndLinksFindTheirCells() throws Refusal {
        builder.comment(2, 1, "why?");
        builder.comment(2, 1, "because");
        put(2, 1, "T-1");
        builder.link(2, 1, "https://example.org/");

        assertThat(builder.build().rows().get(0).cells())
                .containsExactly(new Cell(1, "T-1", Cell.Kind.TEXT, "why?\nbecause", "https://example.org/"));
    }

    @Test
    void commentOnAnEmptyCellIsNotLost() {
        builder.comment(7, 3, "ask Ben");
        builder.build();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("a.xlsx > Threats!C7");
            assertThat(problem.message()).contains("ask Ben");
        });
    }

    @Test
    void textBeyondTheLimitIsCutAndReported() throws Refusal {
        put(1, 1, "x".repeat(Budget.CELL_TEXT) + "\ud83d\ude00");
        assertThat(builder.build().rows().get(0).text(1)).hasSize(Budget.CELL_TEXT);
        assertThat(problems.sorted())
                .extracting(problem -> problem.kind())
                .containsExactly(TableProblems.TEXT_TOO_LONG);
    }

    @Test
    void misleadingCharactersAreReportedWithTheirCell() throws Refusal {
        put(4, 2, "red\u001b[0m");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(TableProblems.CHARACTERS_REPLACED);
            assertThat(problem.location()).isEqualTo(Location.of("a.xlsx", "Threats", 4, 2));
        });
    }

    @Test
    void tooMuchTextIsRefusedAtItsCell() {
        String longest = "x".repeat(Budget.CELL_TEXT);
        assertThatThrownBy(() -> {
                    for (int row = 1; row < 5000; row++) {
                        put(row, 1, longest);
                    }
                })
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().location()).hasToString("a.xlsx > Threats!A1025"));
    }

    private void put(int row, int column, String text) throws Refusal {
        builder.row(row, false);
        builder.cell(column, text, Cell.Kind.TEXT);
    }
}
