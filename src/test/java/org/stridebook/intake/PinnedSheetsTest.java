package org.stridebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stridebook.intake.kinds.SheetKinds;
import org.stridebook.intake.tables.TableKind;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SheetPin;
import org.stridebook.settings.SheetPins;
import org.stridebook.workshop.Column;

class PinnedSheetsTest {

    private static final String[] STRANGE = {
        "Our list",
        "",
        "Nr | Box | Bad guy | Squad | Colour",
        "1 | Gateway | sends orders | Ana | red",
        "2 | Store | leaks | Ben | blue"
    };

    private static Sheets.Read read(SheetPin... pins) {
        return Sheets.of(STRANGE)
                .settings(Settings.defaults().withPins(List.of(pins)))
                .read();
    }

    private static Map<String, Optional<Column>> columns(Object... pairs) {
        var columns = new LinkedHashMap<String, Optional<Column>>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put((String) pairs[i], Optional.ofNullable(pairs[i + 1] instanceof Column column ? column : null));
        }
        return columns;
    }

    @Test
    void withoutAPinTheSheetIsLeftAloneAndTheLineToPasteIsPrinted() {
        var read = read();
        assertThat(read.kinds()).containsExactly("other");
        assertThat(read.problems().get(0).help())
                .contains("`- {files: \"chat/threats.xlsx\", sheet: \"Sheet1\", kind: threats, header-row: 3}`");
    }

    @Test
    void pinnedKindAndColumnsAreTaken() {
        var read = read(new SheetPin(
                "chat/*.xlsx",
                "sheet*",
                "threats",
                3,
                columns("Bad guy", Column.SCENARIO, "squad", Column.OWNER, "Colour", "more")));
        assertThat(read.kinds()).containsExactly("threats");
        assertThat(read.columns()).containsExactly("id", "-", "scenario", "owner", "-");
        assertThat(read.threats()).hasSize(2);
        assertThat(read.threat().scenario()).isEqualTo("sends orders");
        assertThat(read.threat().more()).extracting("header").containsExactly("Box", "Colour");
        assertThat(read.told())
                .anyMatch(line -> line.startsWith("column-unknown @ B3"))
                .noneMatch(line -> line.startsWith("column-unknown @ E3"));
    }

    @Test
    void pinnedColumnsAloneMakeTheHeaderKnown() {
        var read = read(new SheetPin(
                "threats.xlsx",
                "",
                "",
                0,
                columns("Bad guy", Column.SCENARIO, "Box", Column.COMPONENT, "Colour", Column.STRIDE)));
        assertThat(read.kinds()).containsExactly("threats");
        assertThat(read.columns()).containsExactly("id", "component", "scenario", "-", "stride");
    }

    @Test
    void pinThatFindsNothingIsTold() {
        var read = read(
                new SheetPin("**", "", "threats", 3, columns("Villain", Column.SCENARIO, "Squad", Column.SUBCATEGORY)));
        assertThat(read.told())
                .contains(
                        "pin-unused @ : stridebook.yaml says what `Villain` means, but it is no header of a table there")
                .contains(
                        "pin-unused @ : stridebook.yaml says what `Squad` means, but it cannot be `subcategory` there");
    }

    @Test
    void pinForOtherFilesDoesNothing() {
        assertThat(read(new SheetPin("other-*.xlsx", "", "threats", 3, Map.of()))
                        .kinds())
                .containsExactly("other");
        assertThat(read(new SheetPin("*", "Register", "threats", 3, Map.of())).kinds())
                .containsExactly("other");
    }

    @Test
    void sheetCanBeLeftAloneOnPurpose() {
        var read = Sheets.of("ID | Component | STRIDE | Scenario", "T-1 | Gateway | S | somebody pretends")
                .settings(Settings.defaults().withPins(List.of(new SheetPin("*", "", "other", 0, Map.of()))))
                .read();
        assertThat(read.kinds()).containsExactly("other");
        assertThat(read.told()).anyMatch(line -> line.contains("stridebook.yaml says that it is none of ours"));
    }

    @Test
    void unknownColumnComesWithTheLineToPaste() {
        var read = Sheets.of("ID | Component | STRIDE | Scenario | Say \"so\"", "T-1 | Gateway | S | pretends | x")
                .read();
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind().name().equals("column-unknown"))
                .extracting("help")
                .asString()
                .contains("columns: {\"Say \\\"so\\\"\": more}}`");
    }

    @Test
    void everyKindThatCanBePinnedIsThere() {
        var kinds = SheetKinds.ALL.stream().map(TableKind::name).toList();
        assertThat(SheetPins.KINDS).allMatch(name -> name.equals(SheetPin.OTHER) || kinds.contains(name));
    }
}
