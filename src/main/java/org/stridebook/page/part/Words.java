package org.stridebook.page.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.framework.Stride;
import org.stridebook.problem.Location;
import org.stridebook.workshop.Extra;
import org.stridebook.workshop.Source;

/** How dates, numbers and letters are printed everywhere. */
public final class Words {

    private Words() {}

    /** {@code 2026-05-12}, or empty. */
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** At most one decimal. */
    public static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code 1 threat}, {@code 2 threats}. */
    public static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** {@code T, I}. */
    public static String letters(Collection<Stride> letters) {
        return letters.stream()
                .sorted()
                .map(letter -> Character.toString(letter.letter()))
                .collect(Collectors.joining(", "));
    }

    /** Columns that nobody knows, under the header that they have in the sheet. */
    public static List<Fact> more(List<Extra> extras) {
        return extras.stream()
                .map(extra -> Fact.of(extra.header(), extra.text()))
                .toList();
    }

    /** {@code Mitigations!B2}: short where the files are named at the foot of the page. */
    public static String cell(Location location) {
        return location.sheet() + (location.cell().isEmpty() ? "" : "!" + location.cell());
    }

    /** Who checked a measure, and where that is written down. */
    public static String evidence(Measure measure) {
        if (measure.checkedBy().isEmpty()) {
            return measure.evidence();
        }
        return "Checked by " + measure.checkedBy() + (measure.evidence().isEmpty() ? "" : ": " + measure.evidence());
    }

    /** The rows that something was read from. */
    public static List<String> places(List<Source> sources) {
        return sources.stream()
                .map(source -> source.place().toString())
                .distinct()
                .toList();
    }
}
