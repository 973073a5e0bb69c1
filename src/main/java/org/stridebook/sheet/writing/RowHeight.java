package org.stridebook.sheet.writing;

import java.util.List;
import java.util.Locale;

/**
 * How high a row must be for its wrapped texts. Not every program works that out when it opens a file; those that do may still
 * change it, and a row grows when somebody types more into it.
 */
final class RowHeight {

    private static final int LINE = 15;
    private static final int HIGHEST = 405; // a little less than spreadsheet programs allow, in points
    /** Letters are narrower than the digit that widths are counted in; this much is left after the word that wraps early. */
    private static final double FILLED = 1.12;

    private RowHeight() {}

    /** The attribute of a row with more than one line of text, or empty. */
    static String attribute(List<SheetCell> cells, List<SheetColumn> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, lines(cells.get(i).text(), columns.get(i).width()));
        }
        return lines == 1 ? "" : String.format(Locale.ROOT, " ht=\"%d\"", Math.min(HIGHEST, lines * LINE));
    }

    private static int lines(String text, int width) {
        double room = Math.max(1, width * FILLED);
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room)))
                .sum();
    }
}
