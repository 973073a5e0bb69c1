package org.stridebook.assessment.measure;

import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.table.CsvResource;
import org.stridebook.table.Key;

/** Reads an Effort cell: a size such as {@code S}, {@code medium} or {@code XL}, or person-days such as {@code 3 days}. */
final class Efforts {

    /** Up to a working week is small, up to a month of working days is medium. */
    private static final double SMALL_DAYS = 5;

    private static final double MEDIUM_DAYS = 20;

    private static final Map<String, Effort> WORDS = CsvResource.read(Efforts.class, "efforts.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Key.of(row.get("word")).text(), row -> Effort.valueOf(row.get("effort"))));

    private static final Map<String, Double> UNITS = CsvResource.read(Efforts.class, "effort-units.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("unit"), row -> Double.parseDouble(row.get("days"))));

    private Efforts() {}

    static Effort of(String text) {
        String key = Key.of(text).text();
        double days = days(key);
        if (days > 0) {
            return days <= SMALL_DAYS ? Effort.SMALL : days <= MEDIUM_DAYS ? Effort.MEDIUM : Effort.LARGE;
        }
        var found = EnumSet.noneOf(Effort.class);
        for (String word : key.split("[^\\p{L}]+")) {
            found.add(WORDS.getOrDefault(word, Effort.UNKNOWN));
        }
        found.remove(Effort.UNKNOWN);
        return found.size() == 1 ? found.iterator().next() : Effort.UNKNOWN;
    }

    /** The largest number with a unit of time, in working days; 0 where there is none. */
    private static double days(String text) {
        var matcher = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:person|man)?[- ]?(\\p{L}+)")
                .matcher(text);
        double most = 0;
        while (matcher.find()) {
            Double unit = UNITS.get(matcher.group(2));
            if (unit != null) {
                most = Math.max(most, unit * Double.parseDouble(matcher.group(1).replace(',', '.')));
            }
        }
        return most;
    }
}
