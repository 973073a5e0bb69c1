package org.stridebook.samples;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a sample workbook: what a tidy team would have clicked together. */
final class SampleStyles {

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();
    private final CellStyle date;

    SampleStyles(Workbook workbook) {
        this.workbook = workbook;
        this.date = body();
        underline(date);
        date.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
    }

    CellStyle of(SheetText.Kind kind, String colour) {
        CellStyle known = made.get(kind + colour);
        if (known == null) {
            known = make(kind, colour);
            made.put(kind + colour, known);
        }
        return known;
    }

    CellStyle date() {
        return date;
    }

    private CellStyle make(SheetText.Kind kind, String colour) {
        CellStyle style = body();
        switch (kind) {
            case TITLE -> {
                style.setFont(font(14, true, IndexedColors.AUTOMATIC));
                style.setWrapText(false);
            }
            case REMARK -> {
                style.setFont(italic());
                style.setWrapText(false);
            }
            case HEADER -> fill(style, IndexedColors.valueOf(colour));
            case SECTION -> {
                style.setFont(font(11, true, IndexedColors.AUTOMATIC));
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            case BLANK, ROW -> underline(style);
        }
        return style;
    }

    private void fill(CellStyle style, IndexedColors colour) {
        boolean light = colour.name().contains("25_PERCENT")
                || colour.name().contains("PALE")
                || colour == IndexedColors.LAVENDER;
        style.setFont(font(11, true, light ? IndexedColors.AUTOMATIC : IndexedColors.WHITE));
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
    }

    private static void underline(CellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
    }

    private CellStyle body() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private Font font(int points, boolean bold, IndexedColors colour) {
        Font font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour.getIndex());
        return font;
    }

    private Font italic() {
        Font font = font(10, false, IndexedColors.GREY_50_PERCENT);
        font.setItalic(true);
        return font;
    }
}
