package org.stridebook.intake.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.CsvResource;
import org.stridebook.table.CsvRow;

/** Reads dates as people type them; month names from {@code month-words.csv}. Immutable. */
public final class DateWords {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?.*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4}|\\d{2})\\.?");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|\\.)?[-/ ,]*(?:of |de )?(\\p{L}+)\\.?[-/ ,]*(?:de )?'?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?[-/ ]*(\\d{1,2})(?:st|nd|rd|th)?[-/ ,]+'?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\.?[-/ ]*(\\p{L}+)\\.?[-/ ]*(\\d{1,2})\\.?");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.?[-/ ,]*'?(\\d{4})|(\\d{4})[-/](\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q([1-4])[-/ ]*'?(\\d{4}|\\d{2}))|(?:(\\d{4})[-/ ]*q([1-4]))", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> months;

    private DateWords(Map<String, Integer> months) {
        this.months = months;
    }

    /** The bundled month names. */
    public static DateWords bundled() {
        var months = new java.util.HashMap<String, Integer>();
        for (CsvRow row : CsvResource.read(DateWords.class, "month-words.csv")) {
            row.list("words").forEach(word -> months.put(Phrase.compact(word), Integer.parseInt(row.get("month"))));
        }
        return new DateWords(months);
    }

    /**
     * A date that was understood.
     *
     * @param ambiguous day and month could be the other way round
     * @param rounded only a month or a quarter was given, and its last day is taken
     */
    public record Reading(LocalDate date, boolean ambiguous, boolean rounded) {}

    /** Whether day or month comes first in texts such as {@code 03/04/26}. */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /** Nothing in the column tells; the day is taken to be first. */
        UNKNOWN
    }

    /** What the whole column says about the order of day and month. */
    public Order order(List<String> column) {
        boolean day = false;
        boolean month = false;
        for (String text : column) {
            Matcher numbers = NUMBERS.matcher(text.strip());
            if (numbers.matches()) {
                day |= Integer.parseInt(numbers.group(1)) > 12 || text.contains(".");
                month |= Integer.parseInt(numbers.group(2)) > 12;
            }
        }
        return day == month ? Order.UNKNOWN : day ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** The date that a text means, or null. */
    public @Nullable Reading read(String text, Order order) {
        String cell = text.strip();
        try {
            Reading reading = numeric(cell, order);
            return reading != null ? reading : named(cell);
        } catch (DateTimeException e) {
            // the parts look like a date but there is no such day, as on 31 February
            return null;
        }
    }

    private static @Nullable Reading numeric(String cell, Order order) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numbers = NUMBERS.matcher(cell);
        return numbers.matches() ? numbers(numbers, order) : quarter(cell);
    }

    private static Reading numbers(Matcher numbers, Order order) {
        int first = number(numbers, 1);
        int second = number(numbers, 2);
        int year = year(numbers.group(3));
        boolean monthFirst = second > 12 || (first <= 12 && order == Order.MONTH_FIRST);
        boolean ambiguous = order == Order.UNKNOWN && first <= 12 && second <= 12 && first != second;
        LocalDate date = monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
        return new Reading(date, ambiguous, false);
    }

    private static @Nullable Reading quarter(String cell) {
        Matcher quarter = QUARTER.matcher(cell);
        if (!quarter.matches()) {
            return null;
        }
        boolean quarterFirst = quarter.group(1) != null;
        int number = number(quarter, quarterFirst ? 1 : 4);
        return endOf(YearMonth.of(year(quarter.group(quarterFirst ? 2 : 3)), number * 3));
    }

    private @Nullable Reading named(String cell) {
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches() && month(dayFirst.group(2)) > 0) {
            return day(year(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(cell);
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches() && month(yearFirst.group(2)) > 0) {
            return day(number(yearFirst, 1), month(yearFirst.group(2)), number(yearFirst, 3));
        }
        return monthOnly(cell);
    }

    private @Nullable Reading monthOnly(String cell) {
        Matcher match = MONTH.matcher(cell);
        if (!match.matches()) {
            return null;
        }
        if (match.group(3) != null) {
            return endOf(YearMonth.of(number(match, 3), number(match, 4)));
        }
        int month = month(match.group(1));
        return month == 0 ? null : endOf(YearMonth.of(number(match, 2), month));
    }

    private static Reading day(int year, int month, int day) {
        return new Reading(LocalDate.of(year, month, day), false, false);
    }

    private static Reading endOf(YearMonth month) {
        return new Reading(month.atEndOfMonth(), false, true);
    }

    private int month(String name) {
        return months.getOrDefault(Phrase.compact(name), 0);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
