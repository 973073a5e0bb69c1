package org.stridebook.pdf.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.rating.LevelCounts;

class VerdictTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // all | critical, high, medium, low, unrated | overdue, expired, unowned
                "0  | 0 0 0 0 0 | 0 0 0 | UNKNOWN | Chat has no recorded threat yet, so its risk is not known.",
                "9  | 1 0 3 0 0 | 0 0 0 | NOW     | Chat needs action now. One critical risk is open.",
                "9  | 2 3 0 0 0 | 1 1 2 | NOW     | Chat needs action now. Two critical and three high risks are open; two of them have no owner, one treatment is overdue and one acceptance has expired.",
                "9  | 0 2 0 0 0 | 0 0 0 | SOON    | Chat needs action within a month. Two high risks are open.",
                "9  | 0 1 0 0 0 | 0 0 1 | SOON    | Chat needs action within a month. One high risk is open; it has no owner.",
                "9  | 0 1 0 0 0 | 1 0 0 | NOW     | Chat needs action now. One high risk is open; one treatment is overdue.",
                "9  | 0 0 0 0 0 | 0 2 0 | NOW     | Chat needs action now. No risk is open; two acceptances have expired.",
                "9  | 0 0 4 1 0 | 0 0 0 | PLAN    | Chat carries no open high risk. Four medium risks are open.",
                "9  | 0 0 0 0 1 | 0 0 0 | PLAN    | Chat carries no open high risk. One open threat has no rating.",
                "9  | 0 0 0 1 8 | 0 0 0 | UNKNOWN | Chat cannot be judged yet. Eight open threats have no rating.",
                "9  | 0 0 0 5 0 | 0 0 0 | GOOD    | Chat is in good order. No open risk is above low.",
                "9  | 0 3 0 0 0 | 0 0 1 | SOON    | Chat needs action within a month. Three high risks are open; one of them has no owner.",
                "20 | 0 14 0 0 0 | 0 0 0 | SOON   | Chat needs action within a month. 14 high risks are open."
            })
    void countsDecide(int threats, String open, String trouble, Verdict.Urgency urgency, String sentence) {
        int[] o = numbers(open);
        int[] t = numbers(trouble);
        var counts = new Verdict.Counts(threats, new LevelCounts(o[0], o[1], o[2], o[3], 0, o[4]), t[0], t[1], t[2]);

        Verdict verdict = Verdict.of("Chat", counts);

        assertThat(verdict.urgency()).isEqualTo(urgency);
        assertThat(verdict.sentence().replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    private static int[] numbers(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
