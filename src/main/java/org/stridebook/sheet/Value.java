package org.stridebook.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.stridebook.table.Cell;

/** The value of a cell in the form that tables hold it. */
record Value(String text, Cell.Kind kind) {

    /** Spreadsheet programs keep and show 15 digits; the ones behind are noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_INTEGER = 20;
    private static final double DAY_SECONDS = 86_400;
    /** 10000-01-01, the first day that no spreadsheet program knows. */
    private static final double END_OF_DATES = 2_958_466;

    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

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
            case DURATION -> dated ? text(duration(number)) : plain(number);
            case PLAIN -> plain(number);
        };
    }

    /** A date that the file spells in ISO form; midnight is left out. */
    static Value isoDate(String spelled) {
        String date = spelled.strip().replaceFirst("Z$", "").replaceFirst("\\.0+$", "");
        return new Value(date.replaceFirst("T00:00(:00)?$", ""), Cell.Kind.DATE);
    }

    private static Value plain(double number) {
        return new Value(shortest(rounded(number)), Cell.Kind.NUMBER);
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).round(DIGITS);
    }

    private static String shortest(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean huge = bare.precision() - bare.scale() > LONGEST_INTEGER || bare.scale() > LONGEST_INTEGER;
        return huge ? bare.toString() : bare.toPlainString();
    }

    private static boolean isShortInteger(String spelled) {
        if (spelled.isEmpty() || spelled.length() > 15 || (spelled.charAt(0) == '0' && spelled.length() > 1)) {
            return false;
        }
        return spelled.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String date(double serial) {
        LocalDateTime moment = moment(serial);
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        return moment.toLocalDate() + (midnight ? "" : "T" + clock(moment));
    }

    /** Lotus 1-2-3 took 1900 for a leap year and all others followed: days before that 29 February are one off. */
    private static LocalDateTime moment(double serial) {
        long seconds = Math.round(serial * DAY_SECONDS);
        return DAY_ZERO.plusSeconds(serial < 60 ? seconds + (long) DAY_SECONDS : seconds);
    }

    private static Value time(double number, double serial) {
        return number < 1 ? text(clock(moment(number))) : new Value(date(serial), Cell.Kind.DATE);
    }

    private static String clock(LocalDateTime moment) {
        return (moment.getSecond() == 0 ? MINUTES : SECONDS).format(moment);
    }

    private static String duration(double days) {
        long seconds = Math.round(days * DAY_SECONDS);
        String text = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
