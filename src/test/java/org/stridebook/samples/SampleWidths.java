package org.stridebook.samples;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Column widths and row heights from the length of the texts, since measuring fonts differs from machine to machine. */
final class SampleWidths {

    private static final int NARROWEST = 9;
    private static final int WIDEST = 58;
    private static final float LINE_HEIGHT = 15.5f;

    private SampleWidths() {}

    static void set(Sheet sheet, SheetText text) {
        int columns = text.lines().stream()
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(1);
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width(text, i);
            sheet.setColumnWidth(text.firstColumn() + i, widths[i] * 256);
        }
        for (int number = 0; number < text.lines().size(); number++) {
            height(sheet.getRow(number), text.lines().get(number), widths);
        }
    }

    /** Wide enough for the longest word and the header; long texts get more room than short ones. */
    private static int width(SheetText text, int column) {
        int width = NARROWEST;
        for (SheetText.Line line : text.lines()) {
            boolean inTable = line.kind() == SheetText.Kind.ROW || line.kind() == SheetText.Kind.HEADER;
            if (!inTable || column >= line.cells().size()) {
                continue;
            }
            String cell = line.cells().get(column);
            if (cell.startsWith("=")) {
                continue;
            }
            for (String word : cell.split("\\s+")) {
                width = Math.max(width, word.length() + 3);
            }
            int length = cell.length();
            width = Math.max(width, length <= 22 ? length + 2 : length < 90 ? 26 : length < 180 ? 42 : WIDEST);
        }
        return Math.min(WIDEST, width);
    }

    private static void height(Row row, SheetText.Line line, int[] widths) {
        if (line.kind() != SheetText.Kind.ROW && line.kind() != SheetText.Kind.HEADER) {
            return;
        }
        int most = 1;
        for (int i = 0; i < line.cells().size(); i++) {
            int rows = 0;
            for (String part : line.cells().get(i).split("\n")) {
                rows += Math.max(1, (int) Math.ceil(part.length() * 1.0 / widths[i]));
            }
            most = Math.max(most, line.cells().get(i).startsWith("=") ? 1 : rows);
        }
        row.setHeightInPoints(most * LINE_HEIGHT);
    }
}
