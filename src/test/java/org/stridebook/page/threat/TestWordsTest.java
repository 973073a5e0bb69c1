package org.stridebook.page.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.workshop.AResult;
import org.stridebook.workshop.Outcome;

/** What tests came to, in words. */
class TestWordsTest {

    private static final AResult BOLA =
            AResult.on("", "promptfoo 0.118.0").probe("bola", 0, false).day("2026-05-09");
    private static final AResult RBAC =
            AResult.on("", "promptfoo 0.118.0").probe("rbac", 0, false).day("2026-05-09");

    private static List<String> headline(AResult... results) {
        return TestWords.headline(Stream.of(results).map(AResult::result).toList());
    }

    @Test
    void pluginsOfOneRunAreNeverAddedUp() {
        assertThat(headline(BOLA.counts(7, 5), RBAC.counts(10, 3)))
                .containsExactly(
                        "Attempts got through in 2 of 2 tests.",
                        "The worst: promptfoo 0.118.0 (bola) on 2026-05-09: 5 of 7 attempts got through (71.4 %).");
    }

    @Test
    void oneTestIsToldInFull() {
        assertThat(headline(BOLA.counts(7, 0)))
                .containsExactly(
                        "Tested with promptfoo 0.118.0 (bola) on 2026-05-09: 0 of 7 attempts got through (0 %).");
        assertThat(headline(AResult.on("T-1", "by hand").said("FAILED - got root", Outcome.GOT_THROUGH)))
                .containsExactly("Tested with by hand: attempts got through, count unknown.");
        assertThat(headline(AResult.on("T-1", "by hand").said("passed", Outcome.HELD)))
                .containsExactly("Tested with by hand: nothing got through, by the verdict alone.");
        assertThat(headline()).isEmpty();
    }

    @Test
    void nothingGotThroughIsSaidOnlyOfThoseOfWhichItIsKnown() {
        assertThat(headline(BOLA.counts(7, 0), RBAC.counts(10, 0))).containsExactly("Nothing got through in 2 tests.");
        assertThat(headline(BOLA.counts(7, 0), RBAC.counts(0, null).probe("rbac", 4, false)))
                .containsExactly("Nothing got through in 1 of 2 tests. What came of 1 is not known.");
    }

    @Test
    void incompleteFilesAndWhatWasNotJudgedAreMarked() {
        assertThat(Stream.of(
                                BOLA.counts(7, 5).probe("bola", 0, true),
                                BOLA.counts(7, 5).probe("bola", 2, false),
                                BOLA.counts(0, null).probe("bola", 2, false),
                                BOLA.counts(20, 0).said("failed", Outcome.GOT_THROUGH),
                                BOLA.counts(20, 25),
                                BOLA.counts(2_000_000_000, 2_000_000_000))
                        .map(result -> TestWords.score(result.result())))
                .containsExactly(
                        "5 of 7 attempts got through (71.4 %); incomplete file",
                        "5 of 7 attempts got through (71.4 %); 2 could not be judged",
                        "2 attempts could not be judged",
                        "20 attempts, attempts got through, count unknown",
                        "25 of 20 attempts got through",
                        "2000000000 of 2000000000 attempts got through (100 %)");
    }
}
