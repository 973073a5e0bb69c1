package org.stridebook.table;

/**
 * Keeps the values of a CSV file from being run as formulas when somebody opens it in a spreadsheet program, also with another
 * separator than it was written with. An apostrophe goes before each part of a value that such a program could take for a formula;
 * {@link #removed} takes exactly those away again.
 */
public final class FormulaGuard {

    private static final String STARTS_FORMULA = "=+-@%|\t\r＝＋－＠％｜";
    private static final String SEPARATES = ";,|\t\r\n";

    private FormulaGuard() {}

    /** The value with guards. */
    public static String added(String value) {
        var out = new StringBuilder(value.length() + 4);
        int start = 0;
        while (start < value.length()) {
            int end = endOfPart(value, start);
            if (looksLikeFormula(value, start, end)) {
                out.append('\'');
            }
            out.append(value, start, end);
            start = end;
        }
        return out.toString();
    }

    /** The value as it was before {@link #added}. */
    public static String removed(String value) {
        var out = new StringBuilder(value.length());
        int start = 0;
        while (start < value.length()) {
            int end = endOfPart(value, start);
            boolean guarded = value.charAt(start) == '\'' && looksLikeFormula(value, start, end);
            out.append(value, guarded ? start + 1 : start, end);
            start = end;
        }
        return out.toString();
    }

    /** A part runs up to and with the next separator. */
    private static int endOfPart(String value, int start) {
        for (int i = start; i < value.length(); i++) {
            if (SEPARATES.indexOf(value.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return value.length();
    }

    private static boolean looksLikeFormula(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (STARTS_FORMULA.indexOf(c) >= 0) {
                return start == 0 || SEPARATES.indexOf(c) < 0;
            }
            if (!isSkipped(c)) {
                return false;
            }
        }
        return false;
    }

    /** What a program may strip before it looks for a formula: blanks, invisible characters, quotation marks and earlier guards. */
    private static boolean isSkipped(char c) {
        return c == '\''
                || c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
