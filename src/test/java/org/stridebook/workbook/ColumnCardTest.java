package org.stridebook.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.intake.kinds.SheetKind;
import org.stridebook.intake.kinds.SheetKinds;
import org.stridebook.intake.words.Placeholders;
import org.stridebook.intake.words.ProfileKey;
import org.stridebook.sheet.writing.SheetColumn.Advice;
import org.stridebook.table.CsvResource;

/** The tables behind the workbooks leave nothing out and hold nothing that is not used. */
class ColumnCardTest {

    @Test
    void everyColumnOfEveryKindHasItsCardAndNoOtherHas() {
        List<String> columns = SheetKinds.ALL.stream()
                .flatMap(kind -> kind.columns().stream().map(column -> kind.name() + "." + column.column()))
                .toList();
        assertThat(ColumnCard.all())
                .extracting(card -> card.kind() + "." + card.column())
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void everyCardSaysWhatTheColumnMeansAndFitsIntoASpreadsheetProgram() {
        for (ColumnCard card : ColumnCard.all()) {
            assertThat(card.meaning()).as(card.toString()).endsWith(".").hasSizeLessThan(200);
            assertThat(card.width()).as(card.toString()).isBetween(8, 110);
            new Advice(card.column().name(), card.prompt(), card.error());
        }
    }

    @Test
    void everyListThatACardNamesExists() {
        var lists = Lists.of(Folder.REFERENCE, List.of("Ana"), List.of("Gateway"));
        for (ColumnCard card : ColumnCard.all()) {
            int dot = card.list().indexOf('.');
            if (dot > 0) {
                SheetKind kind = Form.kind(card.list().substring(0, dot));
                assertThat(kind.columns())
                        .extracting(column -> column.column().name())
                        .contains(card.list().substring(dot + 1));
            } else if (!card.list().isEmpty() && !card.list().equals("dread")) {
                assertThat(lists.texts(card.list())).as(card.list()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyExampleRowIsOneThatDoesNotCount(int number) {
        Stream.of("components", "flows", "zones", "assets", "stride", "threats", "decisions", "mitigations", "nist")
                .map(kind -> ColumnCard.all().stream()
                        .filter(card -> card.kind().equals(kind))
                        .findFirst()
                        .orElseThrow())
                .forEach(first -> assertThat(
                                Placeholders.isExample(first.examples().get(number)))
                        .as(first.kind())
                        .isTrue());
    }

    @Test
    void theProfileAsksEveryKeyInItsOrderWithHintsThatAreNoValues() {
        var rows = CsvResource.read(ColumnCard.class, "profile.csv");
        assertThat(rows)
                .extracting(row -> row.get("key"))
                .containsExactlyElementsOf(
                        Stream.of(ProfileKey.values()).map(Enum::name).toList());
        rows.forEach(row -> {
            assertThat(Placeholders.isPlaceholder("[" + row.get("meaning") + "]"))
                    .isTrue();
            assertThat(Placeholders.isPlaceholder("e.g. " + row.get("example"))).isTrue();
        });
    }
}
