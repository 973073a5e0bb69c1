package org.stridebook.page.threat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.TestResult;

/** What tests came to, in words. */
public final class TestWords {

    private TestWords() {}

    /** A tool on a day: what one sentence is about. */
    private record Run(String tool, String day) {}

    /** What to say of an open high threat that nobody tested; empty for any other. */
    static String untested(AssessedThreat threat) {
        RiskLevel level = threat.current().level();
        return level == null || threat.isTested() || !threat.isOpenHigh()
                ? ""
                : "Rated " + level.word().toLowerCase(Locale.ROOT) + ", never tested";
    }

    /** {@code Tested with garak 0.14.1 on 2026-05-10: 3 of 200 attempts got through (1.5 %).}, oldest first. */
    static List<String> runs(List<TestResult> results) {
        Map<Run, Tally> runs = new LinkedHashMap<>();
        results.forEach(result -> runs.computeIfAbsent(
                        new Run(result.tool(), Words.day(result.date())), unused -> new Tally())
                .add(result));
        return runs.entrySet().stream()
                .sorted(java.util.Comparator.comparing(
                        (Map.Entry<Run, Tally> entry) -> entry.getKey().day()))
                .map(entry -> sentence(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String sentence(Run run, Tally tally) {
        return "Tested" + (run.tool().isEmpty() ? "" : " with " + run.tool())
                + (run.day().isEmpty() ? "" : " on " + run.day()) + tally.words() + ".";
    }

    /** {@code 3 of 200 attempts got through (1.5 %, likely between 0.5 % and 4.3 %)}. */
    static String score(TestResult result) {
        if (result.attempts() == null) {
            return result.successes() == null
                    ? ""
                    : Words.count(result.successes(), "attempt", "attempts") + " got through";
        }
        return result.successes() == null
                ? Words.count(result.attempts(), "attempt", "attempts")
                : gotThrough(result.successes(), result.attempts(), sure(result));
    }

    private static String sure(TestResult result) {
        Double low = result.probe().low();
        Double high = result.probe().high();
        return low == null || high == null ? "" : ", likely between " + percent(low) + " and " + percent(high);
    }

    /** A careless sheet may have more successes than attempts; then no share is printed. */
    private static String gotThrough(int successes, int attempts, String more) {
        String share =
                attempts == 0 || successes > attempts ? "" : " (" + percent((double) successes / attempts) + more + ")";
        return successes + " of " + Words.count(attempts, "attempt", "attempts") + " got through" + share;
    }

    private static String percent(double share) {
        boolean tiny = share > 0 && share < 0.0005;
        return tiny ? "under 0.1 %" : Words.number(100 * share) + " %";
    }

    /** Numbers of one run. Hits of which nobody knows how many attempts they took are told only where nothing better is there. */
    private static final class Tally {
        private int attempts;
        private int successes;
        private boolean counted;
        private @Nullable Integer hits;

        void add(TestResult result) {
            if (result.attempts() != null && result.successes() != null) {
                counted = true;
                attempts += result.attempts();
                successes += result.successes();
            } else if (result.successes() != null) {
                hits = (hits == null ? 0 : hits) + result.successes();
            }
        }

        String words() {
            if (counted) {
                return ": " + gotThrough(successes, attempts, "");
            }
            return hits == null ? "" : ": " + Words.count(hits, "attempt", "attempts") + " got through";
        }
    }
}
