package org.stridebook.sheet.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import org.stridebook.table.Cell;

/** The value of a cell in the form that tables hold it. */
record Value(String text, Cell.Kind kind) {

    /** Spreadsheet programs keep and show 15 digits; the ones behind are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Numbers with more digits or zeros are shorter with an exponent. */
    private static final int LONGEST = 20;

    private static final double DAY_SECONDS = 86_400;
    /** 10000-01-01, the first day that no spreadsheet program knows. */
    private static final double END_OF_DATES = 2_958_466;

    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);

    /** A formula that was never calculated. */
    static final Value NONE = new Value("", Cell.Kind.NO_VALUE);

    static Value text(String text) {
        return new Value(text, Cell.Kind.TEXT);
    }

    static Value bool(boolean value) {
        return new Value(value ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
    }

    static Value error(String code) {
        return new Value(code, Cell.Kind.ERROR);
    }

    /** A number as a file spells it; what is no number after all stays text. */
    static Value number(String spelled, CellFormat format, boolean from1904) {
        if (format == CellFormat.PLAIN && isShortInteger(spelled)) {
            return new Value(spelled, Cell.Kind.NUMBER);
        }
        try {
            double number = Double.parseDouble(spelled);
            return Double.isFinite(number) ? number(number, format, from1904) : text(spelled);
        } catch (NumberFormatException e) {
            return text(spelled);
        }
    }

    /** A number in the sense of its format: {@code 0.8} may be {@code 80%}, {@code 46154} may be {@code 2026-05-12}. */
    static Value number(double number, CellFormat format, boolean from1904) {
        double serial = from1904 ? number + DAYS_FROM_1900_TO_1904 : number;
        boolean dated = number >= 0 && serial < END_OF_DATES;
        return switch (format) {
            case PERCENT -> new Value(shortest(rounded(number).movePointRight(2)) + "%", Cell.Kind.NUMBER);
            case DATE -> dated ? new Value(date(serial), Cell.Kind.DATE) : plain(number);
            case TIME -> dated ? time(number, serial) : plain(number);
            case DURATION -> dated ? text(clock(seconds(number))) : plain(number);
            case PLAIN -> plain(number);
        };
    }

    /** A date that the file spells in ISO form; midnight and full minutes' seconds are left out. */
    static Value isoDate(String spelled) {
        String moment = spelled.strip().replaceFirst("Z$", "").replaceFirst("[.,]\\d+$", "");
        return new Value(
                moment.replaceFirst("(?<=T\\d\\d:\\d\\d):00$", "").replaceFirst("T00:00$", ""), Cell.Kind.DATE);
    }

    private static Value plain(double number) {
        return new Value(shortest(rounded(number)), Cell.Kind.NUMBER);
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number).round(DIGITS);
    }

    private static String shortest(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int digitsBeforePoint = bare.precision() - bare.scale();
        return Math.abs(digitsBeforePoint) > LONGEST ? bare.toString() : bare.toPlainString();
    }

    private static boolean isShortInteger(String spelled) {
        if (spelled.isEmpty() || spelled.length() > 15 || (spelled.charAt(0) == '0' && spelled.length() > 1)) {
            return false;
        }
        return spelled.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String date(double serial) {
        LocalDateTime moment = moment(serial);
        int time = moment.toLocalTime().toSecondOfDay();
        return moment.toLocalDate() + (time == 0 ? "" : "T" + clock(time));
    }

    /** Lotus 1-2-3 took 1900 for a leap year and all others followed: days up to that 29 February are one off. */
    private static LocalDateTime moment(double serial) {
        LocalDateTime moment = DAY_ZERO.plusSeconds(seconds(serial));
        return serial < 61 ? moment.plusDays(1) : moment;
    }

    private static long seconds(double days) {
        return Math.round(days * DAY_SECONDS);
    }

    private static Value time(double number, double serial) {
        return number < 1 ? text(clock(seconds(number))) : new Value(date(serial), Cell.Kind.DATE);
    }

    /** A time of day, or a duration longer than that, with seconds where there are any. */
    static String clock(long seconds) {
        String text = String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
