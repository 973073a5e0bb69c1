package org.stridebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/**
 * The first promise: every filled cell of every sample workbook is on a page of its system or its place is named there. The cells are
 * read with POI's user model, not with our own reader.
 */
class EveryRowTest {

    /** Pages print the categories in full and with a capital. */
    private static final Map<String, String> STRIDE_IN_FULL = Map.of(
            "Info Disclosure", "Information disclosure",
            "Denial of Service", "Denial of service",
            "EoP", "Elevation of privilege");

    private final List<String> lost = new ArrayList<>();
    private int cells;

    @Test
    void everyFilledCellIsShownOrNamed() throws Exception {
        var printed = PrintedPages.ofTheSamples();
        for (Path file : newestWorkbooks()) {
            String name = BuiltSite.WORKSHOPS.relativize(file).toString().replace('\\', '/');
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                for (Sheet sheet : workbook) {
                    check(sheet, name + " > " + sheet.getSheetName() + "!", printed.of(system(name)));
                }
            }
        }
        assertThat(cells).as("filled cells in the samples").isGreaterThan(4000);
        assertThat(lost).as("cells that are on no page and in no problem").isEmpty();
    }

    private void check(Sheet sheet, String place, PrintedPages.Texts pages) {
        if (isLeftAlone(sheet, pages)) {
            return;
        }
        for (Row row : sheet) {
            List<Cell> filled = filled(row);
            if (!filled.isEmpty() && !isHeader(filled) && !isExampleLeftOut(filled, place, pages)) {
                data(filled, sheet).forEach(cell -> check(cell, place, pages));
            }
        }
    }

    private void check(Cell cell, String place, PrintedPages.Texts pages) {
        cells++;
        String at = place + cell.getAddress().formatAsString();
        String text = STRIDE_IN_FULL.getOrDefault(text(cell), text(cell));
        if (!isMark(text) && !pages.print(text) && !pages.name(at)) {
            lost.add(at + ": " + text(cell));
        }
    }

    /** A tick, or the letter of a category: what it says stands in its header, and the page says it in words. */
    private static boolean isMark(String text) {
        return text.matches("[xSTRIDE]");
    }

    private static List<Cell> filled(Row row) {
        var filled = new ArrayList<Cell>();
        for (Cell cell : row) {
            if (!text(cell).isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    /** Headers of the samples are bold; a row of one bold cell is a title or a section. */
    private static boolean isHeader(List<Cell> filled) {
        return filled.size() > 1 && filled.stream().allMatch(EveryRowTest::isBold);
    }

    private static boolean isBold(Cell cell) {
        Workbook workbook = cell.getSheet().getWorkbook();
        return workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold();
    }

    /** A sheet without any table is named as a whole, with the number of its rows. */
    private static boolean isLeftAlone(Sheet sheet, PrintedPages.Texts pages) {
        int rows = 0;
        for (Row row : sheet) {
            rows += filled(row).isEmpty() ? 0 : 1;
        }
        return pages.print("sheet `" + sheet.getSheetName() + "` with " + rows + " rows was left alone");
    }

    private static boolean isExampleLeftOut(List<Cell> filled, String place, PrintedPages.Texts pages) {
        return text(filled.get(0)).startsWith("EXAMPLE")
                && filled.stream()
                        .anyMatch(cell -> pages.name(place + cell.getAddress().formatAsString()));
    }

    /** On a Workshop sheet the first cell of a row says which field follows. */
    private static List<Cell> data(List<Cell> filled, Sheet sheet) {
        boolean keyFirst = sheet.getSheetName().startsWith("Workshop") && filled.size() > 1;
        return keyFirst ? filled.subList(1, filled.size()) : filled;
    }

    /** What a person sees in the cell; formulas by the value that was last shown. */
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        var formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }

    /** The folder of the system: the last one that is not a date. */
    private static String system(String file) {
        String[] parts = file.split("/");
        String folder = parts[parts.length - 2];
        return folder.matches("\\d{4}-\\d\\d-\\d\\d|evidence") ? parts[parts.length - 3] : folder;
    }

    /** Workbooks of the newest session of each system; older ones feed only what changed. */
    private static List<Path> newestWorkbooks() throws Exception {
        try (Stream<Path> all = Files.walk(BuiltSite.WORKSHOPS)) {
            return all.filter(path -> path.toString().matches(".*\\.xlsx?"))
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("~$"))
                    .filter(path -> !path.toString().contains("2025-11-05"))
                    .sorted()
                    .toList();
        }
    }
}
