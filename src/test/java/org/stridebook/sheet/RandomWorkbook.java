package org.stridebook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.stridebook.table.RandomText;

/** Workbooks as Apache POI writes them, with every kind of cell that people produce, from a seed. */
final class RandomWorkbook {

    static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0.00 \"EUR\"",
            "0%",
            "0.0%",
            "yyyy-mm-dd",
            "dd/mm/yyyy hh:mm",
            "[$-409]d-mmm-yy;@",
            "m/d/yy",
            "h:mm",
            "hh:mm:ss AM/PM",
            "@",
            "0.00E+00",
            "[Red]-0.0;[Blue]0.0",
            "\"Day \"0",
            "d\\.m\\.yyyy");

    private final Random random;
    private final Workbook book;
    private final List<CellStyle> styles = new ArrayList<>();

    private RandomWorkbook(long seed, Workbook book) {
        this.random = new Random(seed);
        this.book = book;
    }

    /** Fills an empty workbook; the same seed fills every format in the same way. */
    static Workbook fill(long seed, Workbook empty) {
        var filling = new RandomWorkbook(seed, empty);
        for (String format : FORMATS) {
            CellStyle style = empty.createCellStyle();
            style.setDataFormat(empty.createDataFormat().getFormat(format));
            filling.styles.add(style);
        }
        int sheets = 1 + filling.random.nextInt(3);
        for (int i = 0; i < sheets; i++) {
            filling.sheet(empty.createSheet("Sheet & <" + i + ">"));
        }
        return empty;
    }

    static byte[] bytes(Workbook book) {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Sheet sheet) {
        for (int r = random.nextInt(3); r < 15; r += 1 + random.nextInt(2)) {
            var row = sheet.createRow(r);
            row.setZeroHeight(random.nextInt(8) == 0);
            for (int c = random.nextInt(3); c < 9; c += 1 + random.nextInt(2)) {
                fill(row.createCell(c));
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(16, 16 + random.nextInt(3), 1, 2 + random.nextInt(3)));
        sheet.setColumnHidden(random.nextInt(9), true);
    }

    private void fill(Cell cell) {
        cell.setCellStyle(styles.get(random.nextInt(styles.size())));
        switch (random.nextInt(9)) {
            case 0, 1 -> cell.setCellValue(text());
            case 2 -> cell.setCellValue(random.nextInt(60_000));
            case 3 -> cell.setCellValue(random.nextInt(60_000) + random.nextInt(86_400) / 86_400d);
            case 4 -> cell.setCellValue((random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(9) - 4));
            case 5 -> cell.setCellValue(random.nextBoolean());
            case 6 ->
                cell.setCellErrorValue(random.nextBoolean() ? FormulaError.REF.getCode() : FormulaError.NA.getCode());
            case 7 -> {
                cell.setCellValue(text());
                var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.org/" + random.nextInt(100));
                cell.setHyperlink(link);
            }
            default -> {
                // styled and empty
            }
        }
    }

    /** Without lone surrogates, which POI itself cannot write. */
    private String text() {
        return RandomText.next(random, 12)
                .replaceAll("[\ud800-\udfff\0-\u001f\ufffe\u007f]", "")
                .replaceAll("_x", "x");
    }
}
