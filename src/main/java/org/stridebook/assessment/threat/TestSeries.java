package org.stridebook.assessment.threat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.table.Key;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.TestResult;

/**
 * One test, however often it was run: a tool that tries one thing on one target. Only another run of the same test can say that an
 * older breach is mended; a clean run of another one says nothing of it.
 *
 * @param counted the results that count today: those of the latest day, those without a day, and where the latest day tells nothing,
 *     those of the latest day that does
 */
public record TestSeries(List<TestResult> counted) {

    /** Breaches first, the greatest share first of all; then what held; then what nobody can tell. */
    private static final Comparator<TestSeries> WORST_FIRST =
            Comparator.comparing(TestSeries::outcome).thenComparing(TestSeries::worst, TestResult.MOST_THROUGH_FIRST);

    /** {@code garak 0.14.1} and {@code garak 0.15} are one tool. */
    private static final Pattern VERSION = Pattern.compile("\\s+v?\\d+(\\.\\d+)+\\S*$");

    private record Same(Key tool, Key tried, Key target) {

        static Same of(TestResult result) {
            return new Same(
                    Key.of(VERSION.matcher(result.tool()).replaceFirst("")),
                    Key.of(result.tried()),
                    Key.of(result.target()));
        }
    }

    public TestSeries {
        counted = List.copyOf(counted);
    }

    /** The tests behind some results, worst first. */
    public static List<TestSeries> of(Collection<TestResult> results) {
        Map<Same, List<TestResult>> tests = new LinkedHashMap<>();
        results.forEach(result -> tests.computeIfAbsent(Same.of(result), unused -> new java.util.ArrayList<>())
                .add(result));
        return tests.values().stream()
                .map(all -> new TestSeries(counted(all)))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static List<TestResult> counted(List<TestResult> all) {
        LocalDate latest = latest(all, TestResult::isJudged);
        LocalDate known = latest(all, result -> result.outcome() != Outcome.UNKNOWN);
        List<TestResult> counted = all.stream()
                .filter(result -> result.date() == null
                        || (result.date().equals(latest) && result.isJudged())
                        || result.date().equals(known))
                .toList();
        return counted.isEmpty() ? all : counted;
    }

    private static @Nullable LocalDate latest(List<TestResult> all, Predicate<TestResult> which) {
        return all.stream()
                .filter(which)
                .map(TestResult::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** It held only where all that counts did. */
    public Outcome outcome() {
        return Stream.of(Outcome.GOT_THROUGH, Outcome.UNKNOWN)
                .filter(outcome -> counted.stream().anyMatch(result -> result.outcome() == outcome))
                .findFirst()
                .orElse(Outcome.HELD);
    }

    /** The result that tells what came of it: of several, the one of which the greatest share got through. */
    public TestResult worst() {
        return counted.stream()
                .filter(result -> result.outcome() == outcome())
                .min(TestResult.MOST_THROUGH_FIRST)
                .orElseGet(() -> counted.get(0));
    }

    /** Whether attempts of the latest run got through. */
    public boolean gotThrough() {
        return outcome() == Outcome.GOT_THROUGH;
    }
}
