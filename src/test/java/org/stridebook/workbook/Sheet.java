package org.stridebook.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into a workbook as a person would: into cells below a header. */
public final class Sheet {

    private static final int HEADER = 2;

    private Sheet() {}

    /** The bytes of the workbook after one sheet was changed. */
    public static byte[] edit(byte[] workbook, String name, Consumer<XSSFSheet> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(book.getSheet(name));
            book.write(out);
        }
        return out.toByteArray();
    }

    /** Fills the blank cells of a column in every row that has something in the first one, on each sheet that has such a column. */
    static byte[] fill(byte[] workbook, String title, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var one : book) {
                if (one instanceof XSSFSheet sheet && has(sheet, title)) {
                    int rows = sheet.getLastRowNum() - HEADER;
                    for (int row = 0; row < rows; row++) {
                        Row line = sheet.getRow(HEADER + 1 + row);
                        if (line != null
                                && line.getCell(0) != null
                                && !line.getCell(0).toString().isBlank()) {
                            type(sheet, row, title, text);
                        }
                    }
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static boolean has(XSSFSheet sheet, String title) {
        Row header = sheet.getRow(HEADER);
        if (header == null) {
            return false;
        }
        for (Cell cell : header) {
            if (cell.toString().replace(" (required)", "").equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** The place of a column by the beginning of its title, from 0. */
    public static int column(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (cell.getStringCellValue().replace(" (required)", "").equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title + " on " + sheet.getSheetName());
    }

    /** Types a text into a cell; the row counts from 0 below the header. */
    public static void type(XSSFSheet sheet, int row, String title, String text) {
        Row line = sheet.getRow(HEADER + 1 + row) == null
                ? sheet.createRow(HEADER + 1 + row)
                : sheet.getRow(HEADER + 1 + row);
        Cell cell = line.getCell(column(sheet, title), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank(); // the library keeps an inline text otherwise
        cell.setCellValue(text);
    }
}
