package org.stridebook.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stridebook.intake.words.DateWords.Order;

class DateWordsTest {

    private static final DateWords DATES = DateWords.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2026-05-12 = 2026-05-12",
                "2026/5/2 = 2026-05-02",
                "2026-05-12 10:30:00 = 2026-05-12",
                "30-Jun-2025 = 2025-06-30",
                "30 June 2025 = 2025-06-30",
                "June 30, 2025 = 2025-06-30",
                "Jun 3rd, 2025 = 2025-06-03",
                "3. März 2026 = 2026-03-03",
                "3 de marzo de 2026 = 2026-03-03",
                "2026. május 12. = 2026-05-12",
                "29/03/21 = 2021-03-29",
                "31.12.2026 = 2026-12-31",
                "03/29/2021 = 2021-03-29",
                "Q1 2026 = 2026-03-31",
                "2026 Q4 = 2026-12-31",
                "Feb 2028 = 2028-02-29",
                "2026-02 = 2026-02-28",
            })
    void datesAreReadAsPeopleTypeThem(String text, String date) {
        assertThat(Objects.requireNonNull(DATES.read(text, Order.UNKNOWN)).date())
                .hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "after the summer", "42", "13/13/2026", "Smarch 3, 2026", "2026-13-01", ""})
    void whatIsNoDateIsNone(String text) {
        assertThat(DATES.read(text, Order.UNKNOWN)).isNull();
    }

    @Test
    void columnTellsTheOrderOfDayAndMonth() {
        assertThat(DATES.order(List.of("03/04/2026", "29/03/2026"))).isEqualTo(Order.DAY_FIRST);
        assertThat(DATES.order(List.of("03/04/2026", "03/29/2026"))).isEqualTo(Order.MONTH_FIRST);
        assertThat(DATES.order(List.of("03/04/2026"))).isEqualTo(Order.UNKNOWN);
        assertThat(Objects.requireNonNull(DATES.read("03/04/2026", Order.MONTH_FIRST))
                        .date())
                .hasToString("2026-03-04");
    }

    @Test
    void dayThatCouldBeAMonthIsAmbiguousOnlyWhereNothingTells() {
        assertThat(Objects.requireNonNull(DATES.read("03/04/2026", Order.UNKNOWN))
                        .ambiguous())
                .isTrue();
        assertThat(Objects.requireNonNull(DATES.read("03/04/2026", Order.DAY_FIRST))
                        .ambiguous())
                .isFalse();
        assertThat(Objects.requireNonNull(DATES.read("04/04/2026", Order.UNKNOWN))
                        .ambiguous())
                .isFalse();
    }
}
