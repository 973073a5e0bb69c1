package org.stridebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.FileReader;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.FileRead;
import org.stridebook.workshop.SheetRead;

/**
 * A workbook as people make it, saved once more by an office program in each of its formats: everything is found at the same place.
 * One sheet for each handful of the realities that sheets from many places have in common.
 */
class RealitiesOfficeTest {

    private static final FileReader READER = new FileReader(Frameworks.bundled(), Settings.defaults());

    private static final List<String> EXPECTED = List.of(
            "Register of the assistant 2026: threats @ 4 B, 3 rows, "
                    + "id component stride title likelihood impact residual_likelihood residual_impact",
            "Two tables: components @ 3 A, 2 rows, component type zone",
            "Two tables: flows @ 3 E, 2 rows, from to protocol",
            "Two tables: threats @ 9 A, 2 rows, id component stride scenario",
            "Merged: threats @ 1 A, 4 rows, id component stride scenario mitigation",
            "Prepared: threats @ 1 A, 1 rows, id component stride scenario likelihood",
            "Numbers: threats @ 1 A, 4 rows, id title likelihood impact risk due",
            "Spelling: threats @ 1 A, 5 rows, id component stride scenario likelihood impact",
            "DREAD: threats @ 1 A, 2 rows, title damage reproducibility exploitability affected_users discoverability dread",
            "Scanner: other @ 0 0, 0 rows, ");

    @TempDir
    static Path folder;

    private static Path book;

    @BeforeAll
    static void write() throws IOException {
        book = folder.resolve("register.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(book)) {
            headers(workbook);
            severalTables(workbook);
            merges(workbook);
            placeholders(workbook);
            numbers(workbook);
            spelling(workbook);
            dread(workbook);
            scanner(workbook);
            sheet(workbook, "Old", "ID|Component|STRIDE|Scenario", "T-1|Gateway|S|hidden");
            workbook.setSheetHidden(workbook.getSheetIndex("Old"), true);
            workbook.write(out);
        }
    }

    @Test
    void asWritten() {
        verify(book);
    }

    @Test
    void savedAsAnExcelWorkbook() throws Exception {
        LibreOffice.assumeInstalled();
        verify(LibreOffice.convert(book, "xlsx:Calc MS Excel 2007 XML"));
    }

    @Test
    void savedAsAnOpenDocument() throws Exception {
        LibreOffice.assumeInstalled();
        verify(LibreOffice.convert(book, "ods"));
    }

    @Test
    void savedAsAnOldExcelWorkbook() throws Exception {
        LibreOffice.assumeInstalled();
        verify(LibreOffice.convert(book, "xls:MS Excel 97"));
    }

    private static void verify(Path file) {
        FileRead read = READER.read(file, "chat/" + file.getFileName());
        assertThat(read.tables()).extracting(RealitiesOfficeTest::line).containsExactlyElementsOf(EXPECTED);
        List<String> kinds = read.problems().stream()
                .map(problem -> problem.kind().name())
                .distinct()
                .toList();
        assertThat(kinds)
                .contains(
                        "error-cell", "example-rows", "placeholder-rows", "date-rounded", "hidden-sheet", "hidden-rows")
                .contains("not-ours", "header-typo")
                .doesNotContain("damaged-file", "file-not-understood");
        assertThat(read.tables().get(0).beside())
                .extracting(SheetRead.Beside::text)
                .contains("Threat register", "Scale: 1-5");
    }

    private static String line(SheetRead table) {
        String columns = table.columns().stream()
                .map(SheetRead.ColumnRead::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .collect(Collectors.joining(" "));
        String column =
                table.firstColumn() == 0 ? "0" : org.stridebook.problem.Location.columnLetters(table.firstColumn());
        return table.sheet() + ": " + table.kind() + " @ " + table.headerRow() + " " + column + ", " + table.rows()
                + " rows, " + columns;
    }

    /** A title, a scale beside it, a header in two rows from column B, a name cut at 31 characters, blank rows at the end. */
    private static void headers(XSSFWorkbook workbook) {
        Sheet sheet = sheet(
                workbook,
                "Register of the assistant 2026 v",
                "Threat register",
                "",
                "||||||Scale: 1-5",
                "|Risk ID|Affected component|STRIDE|Threat|Inherent||Residual|",
                "|||||Likelihood|Impact|Likelihood|Impact",
                "|R-1|Gateway|Spoofing|somebody pretends to be staff|4|5|2|5",
                "|R-2|Store|Info Disclosure|answers leak between customers|3|4|2|4",
                "|R-3|Gateway|T, I|orders are changed on the way|2|2|1|2",
                "",
                " ");
        for (int column = 1; column <= 4; column++) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 5, 6));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 7, 8));
    }

    private static void severalTables(XSSFWorkbook workbook) {
        sheet(
                workbook,
                "Two tables",
                "What the system is made of",
                "",
                "Component|Type|Trust zone||From|To|Protocol",
                "Gateway|LLM app|DMZ||User|Gateway|HTTPS",
                "Store|Database|Core||Gateway|Store|TLS",
                "",
                "Threats",
                "",
                "ID|Component|STRIDE|Threat scenario",
                "1|Gateway|S|a stolen token opens the session",
                "2|Store|I|answers of others are shown",
                "",
                "ID|Function|Evidence",
                "C-1|Rate limit|ticket 7");
    }

    private static void merges(XSSFWorkbook workbook) {
        Sheet sheet = sheet(
                workbook,
                "Merged",
                "ID|Component|STRIDE|Scenario|Mitigation",
                "Authentication service",
                "T-1|Gateway|S|a stolen token opens the session|short life",
                "T-2||T|somebody changes the prompt|signed prompts",
                "Data",
                "T-3|Store|I|answers of others are shown|filter",
                "T-4||D|a flood of long questions|limits",
                "Total|2");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 4));
        sheet.addMergedRegion(new CellRangeAddress(4, 4, 0, 4));
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 1, 1));
    }

    private static void placeholders(XSSFWorkbook workbook) {
        Sheet sheet = sheet(
                workbook,
                "Prepared",
                "ID|Component|STRIDE|Scenario|Likelihood",
                "EXAMPLE-1|API|S|somebody pretends to be staff|High",
                "T-1|Gateway|S|a stolen token opens the session|High",
                "T-2||||[1-5]",
                "T-3|TBD||e.g. what could go wrong|",
                "T-4||||");
        sheet.getRow(2).getCell(0).setCellFormula("CONCATENATE(\"T-\",1)");
        workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(2).getCell(0));
    }

    private static void numbers(XSSFWorkbook workbook) {
        Sheet sheet = sheet(
                workbook,
                "Numbers",
                "No.|Threat|Likelyhood|Impact (1-5)|Risk score|Due date",
                "1|stolen token of a user|4|4.0|16|30-Jun-2026",
                "2|leak of answers|0.8|1,5|12|Q1 2026",
                "3|flood of questions|80%|3|#REF!|2026-05-12",
                "4|changed prompt|0.2|2|4|");
        sheet.getRow(3).getCell(4).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
        sheet.getRow(2).setZeroHeight(true);
    }

    private static void spelling(XSSFWorkbook workbook) {
        sheet(
                workbook,
                "Spelling",
                "Threat\u00a0ID|Component |STRIDE\ncategory|Desciption|Likelihood|Implact",
                "T-1|Gateway|Spoofing / Elevation of Privileges|\u201csmart\u201d quotes are no trouble|High (H)|3 - High",
                "T-2|Gateway|Tampering with data|somebody changes the prompt|Med|Low-Med",
                "T-3|Store|DoS|a flood of long questions|\ud83d\udd34 CRITICAL|Elevated",
                "T-4|Store|A|B; nobody knows|High\n4|1 - Rare",
                "T-5|Store|Repudiation threat|nobody can tell who asked|very low|H");
    }

    private static void dread(XSSFWorkbook workbook) {
        sheet(
                workbook,
                "DREAD",
                "Threat|D|R|E|A|D|Score",
                "stolen token of a user|8|7|8|6|7|36",
                "leak of answers|5|4|6|9|3|27");
    }

    private static void scanner(XSSFWorkbook workbook) {
        sheet(
                workbook,
                "Scanner",
                "Plugin ID|CVE|CVSS|Risk|Host|Name",
                "7|CVE-2024-1|9.8|High|10.0.0.1|old library",
                "8|CVE-2024-2|5.1|Medium|10.0.0.2|old library");
    }

    private static Sheet sheet(XSSFWorkbook workbook, String name, String... lines) {
        Sheet sheet = workbook.createSheet(org.apache.poi.ss.util.WorkbookUtil.createSafeSheetName(name));
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] texts = lines[i].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                Cell cell = row.createCell(column);
                if (texts[column].matches("\\d+(\\.\\d+)?")) {
                    cell.setCellValue(Double.parseDouble(texts[column]));
                } else if (!texts[column].isEmpty()) {
                    cell.setCellValue(texts[column]);
                }
            }
        }
        return sheet;
    }
}
