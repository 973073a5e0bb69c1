package org.stridebook.page.threat;

import java.util.List;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.TestResult;

/** Results of test tools in words. */
public final class TestRows {

    private TestRows() {}

    public static List<ThreatPage.Tested> of(List<TestResult> results) {
        return results.stream()
                .map(result -> new ThreatPage.Tested(
                        result.tool(),
                        Words.day(result.date()),
                        score(result),
                        result.verdict(),
                        result.link(),
                        Words.more(result.more())))
                .toList();
    }

    static String score(TestResult result) {
        if (result.attempts() == null) {
            return result.successes() == null ? "" : Words.count(result.successes(), "success", "successes");
        }
        return result.successes() == null
                ? Words.count(result.attempts(), "attempt", "attempts")
                : result.successes() + " of " + Words.count(result.attempts(), "attempt", "attempts") + " got through";
    }
}
