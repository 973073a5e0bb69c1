package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.TestSeries;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.Outcome;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.TestResult;

/** What tests came to, in words. */
public final class TestWords {

    private TestWords() {}

    /** What to say of an open high threat that nobody tested; empty for any other. */
    static String untested(AssessedThreat threat) {
        RiskLevel level = threat.current().level();
        return level == null || threat.isTested() || !threat.isOpenHigh()
                ? ""
                : "Rated " + level.word().toLowerCase(Locale.ROOT) + ", never tested";
    }

    /**
     * What the latest run of each test came to, the worst one in numbers: {@code Tested with garak 0.14.1 (dan.DAN) on 2026-05-10: 3 of
     * 200 attempts got through (1.5 %).} Numbers of different tests are never added up. Empty where there is no test.
     */
    static List<String> headline(List<TestResult> results) {
        List<TestSeries> tests = TestSeries.of(results);
        if (tests.isEmpty()) {
            return List.of();
        }
        TestResult worst = tests.get(0).worst();
        if (tests.size() == 1) {
            return List.of("Tested with " + run(worst) + outcome(worst) + ".");
        }
        long through = count(tests, Outcome.GOT_THROUGH);
        long unknown = count(tests, Outcome.UNKNOWN);
        String open = unknown == 0 ? "" : " What came of " + unknown + (unknown == 1 ? " is" : " are") + " not known.";
        if (through == 0) {
            return List.of("Nothing got through in " + (unknown == 0 ? "" : count(tests, Outcome.HELD) + " of ")
                    + tests.size() + " tests." + open);
        }
        String words = "Attempts got through in " + through + " of " + tests.size() + " tests." + open;
        return List.of(words, (through == 1 ? "There: " : "The worst: ") + run(worst) + outcome(worst) + ".");
    }

    private static long count(List<TestSeries> tests, Outcome outcome) {
        return tests.stream().filter(test -> test.outcome() == outcome).count();
    }

    private static String run(TestResult result) {
        String tool = result.tool().isEmpty() ? "an unnamed tool" : result.tool();
        return tool
                + (result.tried().isEmpty() ? "" : " (" + result.tried() + ")")
                + (result.date() == null ? "" : " on " + Words.day(result.date()));
    }

    private static String outcome(TestResult result) {
        String score = score(result);
        if (!score.isEmpty()) {
            return ": " + score;
        }
        return result.outcome() == Outcome.HELD ? ": nothing got through, by the verdict alone" : "";
    }

    /** {@code 7 of 20}, {@code 12.5 %}, {@code count unknown}: how much got through, where little room is. */
    public static String brief(TestResult result) {
        Integer successes = result.successes();
        if (successes != null && successes > 0) {
            return result.attempts() == null ? successes.toString() : successes + " of " + result.attempts();
        }
        Double share = result.share();
        return share != null && share > 0 ? percent(share) : "count unknown";
    }

    /** {@code 3 of 200 attempts got through (1.5 %, likely between 0.5 % and 4.3 %); 2 could not be judged; incomplete file}. */
    public static String score(TestResult result) {
        int unjudged = result.probe().unjudged();
        var parts = new ArrayList<String>();
        if (!result.isJudged()) {
            parts.add(
                    unjudged == 0
                            ? "could not be judged"
                            : Words.count(unjudged, "attempt", "attempts") + " could not be judged");
        } else {
            parts.add(numbers(result));
            parts.add(unjudged == 0 ? "" : unjudged + " could not be judged");
        }
        parts.add(result.probe().incomplete() ? "incomplete file" : "");
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String numbers(TestResult result) {
        Integer attempts = result.attempts();
        Integer successes = result.successes();
        boolean breach = result.verdict().meaning() == Outcome.GOT_THROUGH;
        if (successes != null && !(successes == 0 && breach)) {
            return attempts == null
                    ? Words.count(successes, "attempt", "attempts") + " got through"
                    : gotThrough(successes, attempts, sure(result));
        }
        String all = attempts == null ? "" : Words.count(attempts, "attempt", "attempts");
        if (result.share() != null && !(result.share() == 0 && breach)) {
            return percent(result.share()) + " of " + (attempts == null ? "an unknown number of attempts" : all)
                    + " got through";
        }
        return breach ? all + (all.isEmpty() ? "" : ", ") + "attempts got through, count unknown" : all;
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
}
