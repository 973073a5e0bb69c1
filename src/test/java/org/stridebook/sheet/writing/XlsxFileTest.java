package org.stridebook.sheet.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.sheet.LibreOffice;
import org.stridebook.sheet.ReadResult;
import org.stridebook.table.Cell;
import org.stridebook.table.CleanText;
import org.stridebook.table.RandomText;
import org.stridebook.table.Row;

class XlsxFileTest {

    private static final SheetLayout REGISTER = SheetLayout.of(
                    "Threats",
                    List.of(
                            SheetColumn.of("ID", 10).explainedBy("Any short name,\nunique in this sheet"),
                            SheetColumn.of("Scenario", 60),
                            SheetColumn.of("Risk", 12)
                                    .filling(List.of(
                                            new SheetColumn.Fill("High", "F8D7DA", "7A1020"),
                                            new SheetColumn.Fill("Low", "D7F0DD", "0B4A1E")))
                                    .choosing(new SheetColumn.Choices(
                                            "Lists & more",
                                            1,
                                            1,
                                            3,
                                            SheetColumn.Strictness.REFUSING,
                                            new SheetColumn.Advice("Risk", "Pick a level", "Choose from the list"))),
                            SheetColumn.of("Score", 8).holding(SheetCell.Type.NUMBER),
                            SheetColumn.of("Share", 8).holding(SheetCell.Type.PERCENT),
                            SheetColumn.of("Due", 12).holding(SheetCell.Type.DATE),
                            SheetColumn.of("Ticket", 16)),
                    List.of(
                            List.of(
                                    SheetCell.text("T-1").withNote("asked <Ben> & Ana"),
                                    SheetCell.text("=HYPERLINK(\"http://evil\",\"x\")"),
                                    SheetCell.text("High"),
                                    SheetCell.number(12),
                                    SheetCell.percent(0.8),
                                    SheetCell.date(LocalDate.of(2026, 5, 12)),
                                    SheetCell.text("ABC-1").linkedTo("https://tracker.example/?a=1&b=2")),
                            List.of(
                                    SheetCell.text("T-2"),
                                    SheetCell.text("two\nlines, _x0041_ <b>"),
                                    SheetCell.text("Low"))))
            .introducedBy(List.of("Threat register", "All threats of one system"))
            .withBlankRows(20);

    private static final SheetLayout LISTS = SheetLayout.of(
                    "Lists & more",
                    List.of(SheetColumn.of("", 20)),
                    List.of(
                            List.of(SheetCell.text("High")),
                            List.of(SheetCell.text("Medium")),
                            List.of(SheetCell.text("Low"))))
            .outOfSight();

    @Test
    void whatIsWrittenIsReadBack() {
        var read = ReadResult.of(XlsxFile.of("Register", List.of(REGISTER, LISTS)));

        assertThat(read.kinds()).containsExactly("hidden-sheet");
        assertThat(read.table().rows()).extracting(Row::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(read.table().rows().get(3).cells())
                .containsExactly(
                        new Cell(1, "T-1", Cell.Kind.TEXT, "asked <Ben> & Ana", ""),
                        Cell.text(2, "=HYPERLINK(\"http://evil\",\"x\")"),
                        Cell.text(3, "High"),
                        new Cell(4, "12", Cell.Kind.NUMBER, "", ""),
                        new Cell(5, "80%", Cell.Kind.NUMBER, "", ""),
                        new Cell(6, "2026-05-12", Cell.Kind.DATE, "", ""),
                        new Cell(7, "ABC-1", Cell.Kind.TEXT, "", "https://tracker.example/?a=1&b=2"));
        assertThat(read.cell("B5").text()).isEqualTo("two\nlines, _x0041_ <b>");
        assertThat(read.cell("A3").comment()).isEqualTo("Any short name,\nunique in this sheet");
    }

    @Test
    void spreadsheetProgramsFindAllOfIt() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of("Register", List.of(LISTS, REGISTER))))) {
            var sheet = book.getSheet("Threats");
            assertThat(book.isSheetHidden(0)).isTrue();
            assertThat(book.getActiveSheetIndex()).isEqualTo(1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:G25");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(60);
            assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(sheet.getRow(3).getCell(5).getLocalDateTimeCellValue()).isEqualTo("2026-05-12T00:00");
            assertThat(sheet.getRow(3).getCell(6).getHyperlink().getAddress())
                    .isEqualTo("https://tracker.example/?a=1&b=2");
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(sheet.getDataValidations()).singleElement().satisfies(list -> {
                assertThat(list.getValidationConstraint().getValidationType())
                        .isEqualTo(DataValidationConstraint.ValidationType.LIST);
                assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("'Lists & more'!$A$1:$A$3");
                assertThat(list.getRegions().getCellRangeAddress(0).formatAsString())
                        .isEqualTo("C4:C25");
            });
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getNumberOfRules())
                    .isEqualTo(2);
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Register");
        }
    }

    @Test
    void libreOfficeOpensItAndLosesNothing(@TempDir Path folder) throws Exception {
        LibreOffice.assumeInstalled();
        Path file = Files.write(folder.resolve("register.xlsx"), XlsxFile.of("Register", List.of(REGISTER, LISTS)));

        var saved = ReadResult.of(Files.readAllBytes(LibreOffice.convert(file, "xlsx")));

        assertThat(saved.table().rows().stream()
                        .limit(5)
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text))
                .containsExactlyElementsOf(ReadResult.of(Files.readAllBytes(file)).table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .toList());
        assertThat(saved.cell("B4").kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(saved.kinds()).containsExactly("hidden-sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "hi-IN-u-nu-deva", "de"})
    void sameSheetsGiveTheSameBytesAnywhere(String language) {
        byte[] here = XlsxFile.of("Register", List.of(REGISTER, LISTS));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(XlsxFile.of("Register", List.of(REGISTER, LISTS)), here))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anyTextComesBackClean() {
        var random = new Random(5);
        var rows = java.util.stream.Stream.generate(() -> List.of(SheetCell.text(RandomText.next(random, 15))))
                .limit(2000)
                .toList();
        var read = ReadResult.of(XlsxFile.of(
                "x", List.of(SheetLayout.of("S", List.of(SheetColumn.of("Text", 20)), rows))));
        var texts = new java.util.HashMap<Integer, String>();
        read.table().rows().forEach(row -> texts.put(row.number(), row.text(1)));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(texts.getOrDefault(i + 2, ""))
                    .isEqualTo(CleanText.of(rows.get(i).get(0).text()).text());
        }
    }

    @Test
    void dangerousLinksAreDropped() {
        assertThat(SheetCell.text("x").linkedTo("javascript:alert(1)").link()).isEmpty();
        assertThat(SheetCell.text("x").linkedTo("file:///etc/passwd").link()).isEmpty();
        assertThat(SheetCell.text("x").linkedTo("#Threats!A1").link()).isEqualTo("#Threats!A1");
    }

    @Test
    void impossibleWorkbooksAreRefused() {
        assertThatThrownBy(() -> XlsxFile.of("x", List.of(LISTS))).hasMessageContaining("visible");
        assertThatThrownBy(() -> XlsxFile.of("x", List.of(REGISTER, REGISTER))).hasMessageContaining("Threats");
        for (String name : List.of("", "a/b", "x".repeat(32), "'x", "a[b]")) {
            assertThatThrownBy(() -> SheetLayout.of(name, List.of(), List.of()))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SheetLayout.of("S", List.of(), List.of(Collections.nCopies(2, SheetCell.EMPTY))))
                .hasMessageContaining("more cells");
    }
}
