package org.stridebook.atlas;

import java.util.Locale;

/** The date of a case study. The data always holds a full date, of which the granularity says how much is known. */
final class EventDate {

    private EventDate() {}

    /** {@code 2020}, {@code 2023-05} or {@code 2024-03-07}; the date as it stands where the granularity is unknown. */
    static String text(String date, String granularity) {
        int length = switch (granularity.toUpperCase(Locale.ROOT)) {
            case "YEAR" -> 4;
            case "MONTH" -> 7;
            default -> 10;
        };
        return date.length() <= length ? date : date.substring(0, length);
    }
}
