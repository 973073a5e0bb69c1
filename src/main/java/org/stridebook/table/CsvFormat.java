package org.stridebook.table;

/**
 * How a CSV file is written. Every value is quoted, always.
 *
 * @param guarded whether values that a spreadsheet program could run are held back by {@link FormulaGuard}
 * @param byteOrderMark whether Excel is told that this is UTF-8
 */
public record CsvFormat(char separator, String lineEnd, boolean guarded, boolean byteOrderMark) {

    /** For people, who will open it in a spreadsheet program: guarded, and Excel shows accents rightly. */
    public static final CsvFormat FOR_PEOPLE = new CsvFormat(',', "\n", true, true);

    /** For programs: exactly the values, plain UTF-8. */
    public static final CsvFormat EXACT = new CsvFormat(',', "\n", false, false);

    public CsvFormat {
        if (!lineEnd.equals("\n") && !lineEnd.equals("\r\n")) {
            throw new IllegalArgumentException("a line ends with LF or CRLF");
        }
    }

    /** The same with lines that end as Windows programs expect. */
    public CsvFormat withCrLf() {
        return new CsvFormat(separator, "\r\n", guarded, byteOrderMark);
    }
}
