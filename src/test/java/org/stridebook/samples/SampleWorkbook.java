package org.stridebook.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes a workbook from the sheets of a sample text; equal text gives equal bytes. */
final class SampleWorkbook {

    private static final Instant CREATED = Instant.parse("2026-11-01T00:00:00Z");
    private static final String DITTO = "^";

    private final Workbook workbook;
    private final SampleStyles styles;

    private SampleWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.styles = new SampleStyles(workbook);
    }

    /** The bytes of a workbook; {@code name} decides between the old and the new format. */
    static byte[] bytes(String name, List<SheetText> sheets) {
        var bytes = new ByteArrayOutputStream();
        try {
            Reproducibility.runWithSourceDateEpoch(() -> write(name, sheets, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sample " + name, e);
        }
        return bytes.toByteArray();
    }

    private static void write(String name, List<SheetText> sheets, ByteArrayOutputStream bytes) throws IOException {
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : dated(new XSSFWorkbook())) {
            var sample = new SampleWorkbook(workbook);
            sheets.forEach(sample::add);
            workbook.write(bytes);
        }
    }

    private static XSSFWorkbook dated(XSSFWorkbook workbook) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Workshop team");
        properties.setCreated(Optional.of(Date.from(CREATED)));
        properties.setModified(Optional.of(Date.from(CREATED)));
        return workbook;
    }

    private void add(SheetText text) {
        Sheet sheet = workbook.createSheet(text.name());
        int width = text.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(1);
        for (int number = 0; number < text.lines().size(); number++) {
            SheetText.Line line = text.lines().get(number);
            Row row = sheet.createRow(number);
            for (int i = 0; i < line.cells().size(); i++) {
                fill(row.createCell(text.firstColumn() + i), line.cells().get(i), line, text);
            }
            if (line.kind() == SheetText.Kind.TITLE || line.kind() == SheetText.Kind.SECTION) {
                merge(sheet, number, number, text.firstColumn(), text.firstColumn() + width - 1);
            }
            if (line.kind() == SheetText.Kind.HEADER) {
                int last = text.firstColumn() + line.cells().size() - 1;
                finish(sheet, number, text.firstColumn(), last, text.lines().size() - 1);
            }
        }
        mergeDittos(sheet, text);
        SampleWidths.set(sheet, text);
        landscape(sheet);
    }

    private void fill(Cell cell, String text, SheetText.Line line, SheetText sheet) {
        cell.setCellStyle(styles.of(line.kind(), sheet.colour()));
        if (text.isEmpty() || text.equals(DITTO)) {
            cell.setBlank();
        } else if (line.kind() != SheetText.Kind.ROW) {
            cell.setCellValue(text);
        } else if (text.startsWith("'")) {
            cell.setCellValue(text.substring(1));
        } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            cell.setCellStyle(styles.date());
            cell.setCellValue(LocalDate.parse(text));
        } else if (text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.startsWith("=")) {
            formula(cell, text);
        } else {
            cell.setCellValue(text);
        }
    }

    /** {@code =G{row}*H{row} => 6}: the formula and the value that the spreadsheet last showed. */
    private static void formula(Cell cell, String text) {
        String[] parts = text.substring(1).split("=>");
        cell.setCellFormula(parts[0].strip().replace("{row}", Integer.toString(cell.getRowIndex() + 1)));
        cell.setCellValue(Double.parseDouble(parts[1].strip()));
    }

    private static void finish(Sheet sheet, int header, int first, int last, int lastRow) {
        sheet.createFreezePane(0, header + 1);
        if (lastRow > header) {
            sheet.setAutoFilter(new CellRangeAddress(header, lastRow, first, last));
        }
    }

    private static void mergeDittos(Sheet sheet, SheetText text) {
        List<SheetText.Line> lines = text.lines();
        for (int number = 1; number < lines.size(); number++) {
            for (int i = 0; i < lines.get(number).cells().size(); i++) {
                if (isDitto(lines, number, i) && !isDitto(lines, number - 1, i)) {
                    int last = number;
                    while (isDitto(lines, last + 1, i)) {
                        last++;
                    }
                    merge(sheet, number - 1, last, text.firstColumn() + i, text.firstColumn() + i);
                }
            }
        }
    }

    private static boolean isDitto(List<SheetText.Line> lines, int number, int column) {
        return number < lines.size()
                && column < lines.get(number).cells().size()
                && lines.get(number).cells().get(column).equals(DITTO);
    }

    private static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private static void landscape(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
