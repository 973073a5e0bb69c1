package org.stridebook.assessment.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long open high risks have been known: the mean is pulled by one old case, so the median leads and both are shown. */
public final class Age {

    private Age() {}

    /** Of the dates on which they were first found; null for one that nobody dated. */
    public static Kpi kpi(List<@Nullable LocalDate> found, LocalDate asOf) {
        List<Long> days = found.stream()
                .filter(Objects::nonNull)
                .map(date -> Math.max(0, ChronoUnit.DAYS.between(date, asOf)))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return KpiKind.AGE.share(0, 0, found.isEmpty() ? "" : "0 of " + found.size() + " dated");
        }
        int mean = (int)
                Math.round(days.stream().mapToLong(Long::longValue).average().orElse(0));
        int median = median(days);
        String detail = "mean " + mean + ", median " + median + ", oldest " + days.get(days.size() - 1) + " days; "
                + days.size() + " of " + found.size() + " dated";
        return KpiKind.AGE.age(days.size(), found.size(), median, detail);
    }

    private static int median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        long high = sorted.get(middle);
        long low = sorted.size() % 2 == 0 ? sorted.get(middle - 1) : high;
        return (int) Math.round((low + high) / 2.0);
    }
}
