package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.table.Cell;
import org.stridebook.table.Table;

class BesideTheTableTest {

    @Test
    void titlesAndLegendsAreKeptWithTheFirstTable() {
        var read = Sheets.of(
                        "Threats of 2026 | | | | | | ask Ana",
                        "",
                        "ID | Component | STRIDE | Scenario",
                        "T-1 | Gateway | S | somebody pretends | | | x = urgent")
                .read();
        assertThat(read.sheet().beside())
                .extracting(one -> one.location().cell() + " " + one.text())
                .containsExactly("A1 Threats of 2026", "G1 ask Ana", "G4 x = urgent");
        assertThat(read.toldKinds()).contains("cells-outside");
    }

    @Test
    void tableOfNoKnownKindBelowIsNoPartOfTheFirst() {
        var read = Sheets.of(
                        "ID | Component | STRIDE | Scenario",
                        "T-1 | Gateway | S | somebody pretends",
                        "",
                        "Safety",
                        "",
                        "ID | Control | Evidence",
                        "U-1 | lock the door | photograph")
                .read();
        assertThat(read.threats()).hasSize(1);
        assertThat(read.sheet().beside())
                .extracting("text")
                .containsExactly("Safety", "ID", "Control", "Evidence", "U-1", "lock the door", "photograph");
    }

    @Test
    void veryManyCellsAreCounted() {
        var rows = new String[303];
        rows[0] = "ID | Component | STRIDE | Scenario";
        rows[1] = "T-1 | Gateway | S | somebody pretends";
        rows[2] = "";
        for (int i = 3; i < rows.length; i++) {
            rows[i] = " | | | | | | far away";
        }
        var beside = Sheets.of(rows).read().sheet().beside();
        assertThat(beside).hasSize(201);
        assertThat(beside.get(200).text()).isEqualTo("the last of 100 more filled cells");
    }

    @Test
    void commentOnAHeaderIsKept() {
        Table plain = Sheets.table(
                "threats.xlsx", "S", "ID | Component | STRIDE | Scenario", "T-1 | Gateway | S | somebody pretends");
        var header = new java.util.ArrayList<>(plain.rows().get(0).cells());
        header.set(2, new Cell(3, "STRIDE", Cell.Kind.TEXT, "one letter only", ""));
        var rows = new java.util.ArrayList<>(plain.rows());
        rows.set(0, new org.stridebook.table.Row(1, false, header));
        var read = new Sheets()
                .table(new Table(plain.file(), plain.sheet(), rows, plain.merges(), plain.hiddenColumns()))
                .read();
        assertThat(read.sheet().beside()).extracting("text").containsExactly("comment: one letter only");
    }

    @Test
    void cellsBesideThePairsOfAWorkshopSheetAreKept() {
        var read = Sheets.of(
                        "x | System | Chat",
                        " | Owner | Ana",
                        " | Session date | 2026-05-12",
                        " | Tier | #REF!",
                        " | Facilitator | Ben | | | | | | | | far")
                .read();
        assertThat(read.kinds()).containsExactly("workshop");
        assertThat(read.sheet().beside()).extracting("text").containsExactly("x", "far");
        assertThat(read.toldKinds()).contains("error-cell");
    }
}
