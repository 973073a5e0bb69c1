package org.stridebook.assessment.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.workshop.AResult;
import org.stridebook.workshop.Outcome;

/** Which results count, and what a test came to. */
class TestSeriesTest {

    private static final AResult CANARY = AResult.on("T-1", "Canary search").tried("AML.T0057");
    private static final AResult GARAK = AResult.on("T-1", "garak 0.14.1").probe("leakreplay.Cloze", 0, false);

    private static String tests(AResult... results) {
        return TestSeries.of(Stream.of(results).map(AResult::result).toList()).stream()
                .map(test -> test.worst().tool() + " " + test.outcome() + " "
                        + test.worst().successes())
                .collect(Collectors.joining(", "));
    }

    @Test
    void cleanRunOfAnotherToolMendsNothing() {
        assertThat(tests(
                        CANARY.day("2026-03-27").counts(500, 3),
                        GARAK.day("2026-05-10").counts(99, 0)))
                .isEqualTo("Canary search GOT_THROUGH 3, garak 0.14.1 HELD 0");
    }

    @Test
    void cleanRunOfTheSameTestMendsIt() {
        assertThat(tests(
                        CANARY.day("2026-03-27").counts(500, 3),
                        CANARY.day("2026-05-10").counts(500, 0)))
                .isEqualTo("Canary search HELD 0");
        assertThat(tests(
                        GARAK.day("2026-03-27").counts(10, 3),
                        AResult.on("T-1", "garak 0.15.0")
                                .probe("leakreplay.Cloze", 0, false)
                                .day("2026-05-10")
                                .counts(10, 0)))
                .isEqualTo("garak 0.15.0 HELD 0");
    }

    @Test
    void breachWithoutADayStillCountsBesideADatedCleanRun() {
        assertThat(tests(CANARY.counts(500, 3), CANARY.day("2026-05-10").counts(500, 0)))
                .isEqualTo("Canary search GOT_THROUGH 3");
    }

    @Test
    void latestRunThatTellsNothingHidesNoEarlierOne() {
        assertThat(tests(
                        CANARY.day("2026-03-27").counts(500, 3),
                        CANARY.day("2026-05-10").counts(500, null)))
                .isEqualTo("Canary search GOT_THROUGH 3");
        assertThat(tests(
                        CANARY.day("2026-03-27").counts(500, 0),
                        CANARY.day("2026-05-10").counts(500, null)))
                .isEqualTo("Canary search UNKNOWN null");
        assertThat(tests(
                        GARAK.day("2026-03-27").counts(10, 3),
                        GARAK.day("2026-05-10").counts(0, null).probe("leakreplay.Cloze", 9, false)))
                .isEqualTo("garak 0.14.1 GOT_THROUGH 3");
    }

    @Test
    void worstComesFirstByItsShare() {
        assertThat(tests(
                        CANARY.counts(200, 10),
                        GARAK.counts(60, 9),
                        AResult.on("T-1", "by hand").said("failed", Outcome.GOT_THROUGH)))
                .isEqualTo("garak 0.14.1 GOT_THROUGH 9, Canary search GOT_THROUGH 10, by hand GOT_THROUGH null");
    }

    @Test
    void resultHeldOnlyWhereThatIsKnown() {
        assertThat(Stream.of(
                                CANARY.counts(20, 0),
                                CANARY.counts(0, 0),
                                CANARY.counts(20, null),
                                CANARY.counts(20, 0).probe("p", 0, true),
                                CANARY.said("passed", Outcome.HELD),
                                CANARY.said("failed", Outcome.GOT_THROUGH).counts(20, 0),
                                CANARY.said("passed", Outcome.HELD).counts(20, 25))
                        .map(one -> one.result().outcome())
                        .toList())
                .isEqualTo(List.of(
                        Outcome.HELD,
                        Outcome.UNKNOWN,
                        Outcome.UNKNOWN,
                        Outcome.UNKNOWN,
                        Outcome.HELD,
                        Outcome.GOT_THROUGH,
                        Outcome.GOT_THROUGH));
    }
}
