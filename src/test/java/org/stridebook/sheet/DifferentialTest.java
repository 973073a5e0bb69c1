package org.stridebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.sheet.reading.CellFormat;
import org.stridebook.table.CleanText;
import org.stridebook.table.Row;
import org.stridebook.table.Table;

/** Our readers see what Apache POI's own model of a workbook sees. */
class DifferentialTest {

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xlsxReaderSeesWhatPoiSees(long seed) throws IOException {
        var empty = seed % 3 == 0 ? new SXSSFWorkbook() : new XSSFWorkbook();
        byte[] bytes = RandomWorkbook.bytes(RandomWorkbook.fill(seed, empty));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertSame(book, ReadResult.of(bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xlsReaderSeesWhatPoiSees(long seed) throws IOException {
        byte[] bytes = RandomWorkbook.bytes(RandomWorkbook.fill(seed, new HSSFWorkbook()));
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertSame(book, ReadResult.of("w/threats.xls", bytes));
        }
    }

    @Tag("slow")
    @Test
    void xlsxReaderSeesWhatPoiSeesInHundredsOfWorkbooks() throws IOException {
        for (long seed = 1000; seed < 1500; seed++) {
            xlsxReaderSeesWhatPoiSees(seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void workbookSavedByLibreOfficeReadsTheSame(String format, @TempDir Path folder) throws Exception {
        LibreOffice.assumeInstalled();
        byte[] bytes = RandomWorkbook.bytes(RandomWorkbook.fill(7, new XSSFWorkbook()));
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);

        byte[] saved = Files.readAllBytes(LibreOffice.convert(file, format));

        List<String> expected = lines(ReadResult.of(bytes).tables());
        List<String> actual = lines(ReadResult.of("w/book." + format, saved).tables());
        assertThat(actual).hasSameSizeAs(expected).hasSizeGreaterThan(40);
        for (int i = 0; i < expected.size(); i++) {
            // LibreOffice keeps a truth value with a number's format, and a date with a clock's format, as a number
            if (!expected.get(i).contains(" BOOLEAN ") && !actual.get(i).matches(".* \\d{3,}:\\d\\d.*")) {
                assertThat(actual.get(i)).isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void numberFormatsMeanWhatPoiTakesThemFor() {
        var codes = new ArrayList<>(RandomWorkbook.FORMATS);
        codes.addAll(List.of(
                "d",
                "dd",
                "ddd",
                "mmmm",
                "yy",
                "s",
                "ss.00",
                "mm:ss",
                "[h]:mm:ss",
                "[mm]:ss",
                "yyyy/mm/dd;@",
                "[$-F800]dddd, mmmm dd, yyyy",
                "[$-F400]h:mm:ss AM/PM",
                "# ?/?",
                "??/??",
                "_(* #,##0_)",
                "0 \\d",
                "0_d",
                "[Red]General",
                "General;\"d\"",
                "#,##0;[Red]-#,##0",
                "0.0 \"h\"",
                "d. mmmm yyyy",
                "yyyy\"年\"m\"月\"d\"日\""));
        for (String code : codes) {
            boolean dated = CellFormat.of(code) != CellFormat.PLAIN && CellFormat.of(code) != CellFormat.PERCENT;
            assertThat(dated).as(code).isEqualTo(DateUtil.isADateFormat(200, code));
        }
        for (int id = 0; id < 49; id++) {
            CellFormat format = CellFormat.ofBuiltIn(id);
            assertThat(format != CellFormat.PLAIN && format != CellFormat.PERCENT)
                    .as("built-in format " + id)
                    .isEqualTo(DateUtil.isInternalDateFormat(id) || (id >= 27 && id <= 36));
        }
    }

    private static void assertSame(Workbook book, ReadResult read) {
        assertThat(read.tables()).hasSize(book.getNumberOfSheets());
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            Table table = read.tables().get(i);
            assertThat(table.sheet()).isEqualTo(sheet.getSheetName());
            assertThat(lines(List.of(table))).containsExactlyElementsOf(lines(sheet));
            assertThat(table.merges()).hasSameSizeAs(sheet.getMergedRegions());
        }
    }

    private static List<String> lines(List<Table> tables) {
        var lines = new ArrayList<String>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                row.cells()
                        .forEach(cell -> lines.add(row.number() + (row.hidden() ? "h" : "") + " " + cell.column()
                                + (table.hiddenColumns().contains(cell.column()) ? "h" : "") + " " + cell.kind() + " "
                                + cell.text() + " " + cell.link()));
            }
        }
        return lines;
    }

    private static List<String> lines(Sheet sheet) {
        var lines = new ArrayList<String>();
        for (var row : sheet) {
            for (Cell cell : row) {
                String value = value(cell);
                if (!value.equals("TEXT ")) {
                    String link = cell.getHyperlink() == null
                            ? ""
                            : cell.getHyperlink().getAddress();
                    lines.add(row.getRowNum() + 1 + (row.getZeroHeight() ? "h" : "") + " " + (cell.getColumnIndex() + 1)
                            + (sheet.isColumnHidden(cell.getColumnIndex()) ? "h" : "") + " " + value + " " + link);
                }
            }
        }
        return lines;
    }

    private static String value(Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return "TEXT " + CleanText.of(cell.getStringCellValue()).text();
        }
        return switch (cell.getCellType()) {
            case BOOLEAN ->
                "BOOLEAN " + String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
            case ERROR ->
                "ERROR " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell);
            default -> "TEXT ";
        };
    }

    private static String plain(double number) {
        return new BigDecimal(NumberToTextConverter.toText(number)).toPlainString();
    }

    private static String number(Cell cell) {
        double number = cell.getNumericCellValue();
        String format = cell.getCellStyle().getDataFormatString();
        if (format.contains("%")) {
            return "NUMBER "
                    + new BigDecimal(plain(number))
                            .movePointRight(2)
                            .stripTrailingZeros()
                            .toPlainString() + "%";
        }
        if (!DateUtil.isCellDateFormatted(cell)) {
            return "NUMBER " + plain(number);
        }
        if (number < 0) {
            return "NUMBER " + plain(number);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, false, true);
        String clock = DateTimeFormatter.ofPattern(moment.getSecond() == 0 ? "HH:mm" : "HH:mm:ss", Locale.ROOT)
                .format(moment);
        boolean timeOnly = !format.contains("d") && !format.contains("y");
        if (timeOnly && number < 1) {
            return "TEXT " + clock;
        }
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        return "DATE " + moment.toLocalDate() + (midnight ? "" : "T" + clock);
    }
}
