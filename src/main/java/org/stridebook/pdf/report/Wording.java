package org.stridebook.pdf.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Shortened;

/** How numbers, dates and lists become plain English. */
public final class Wording {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Wording() {}

    /** In letters up to twelve, as running text wants it; the noun stays on the same line. */
    public static String spelled(int number, String noun) {
        return spelled(number) + "\u00a0" + (number == 1 ? noun : noun + "s");
    }

    public static String spelled(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** {@code 1 risk}, {@code 3 risks}. */
    public static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** {@code 12 May 2026}; a missing date gives empty text. */
    public static String date(@Nullable LocalDate date) {
        return date == null
                ? ""
                : date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** As {@link #list}, but at most so many, then how many more there are. */
    public static String list(List<String> items, int most) {
        if (items.size() <= most) {
            return list(items);
        }
        return String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }

    /** One line, cut at a blank where there is one near the end. */
    public static String shorten(String text, int most) {
        return Shortened.toWords(most, text.strip().replaceAll("\\s+", " "));
    }

    public static String orElse(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    /** With a capital letter at the start. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
