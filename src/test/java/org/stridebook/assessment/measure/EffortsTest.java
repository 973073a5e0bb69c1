package org.stridebook.assessment.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortsTest {

    @ParameterizedTest
    @CsvSource({
        "S,SMALL",
        "Medium,MEDIUM",
        "XL,LARGE",
        "3 days,SMALL",
        "2 weeks,MEDIUM",
        "'1,5 months',LARGE",
        "?,UNKNOWN",
        "low to high,UNKNOWN"
    })
    void effortIsReadAsASizeOrAsTime(String text, Measure.Effort effort) {
        assertThat(Efforts.of(text)).isEqualTo(effort);
    }
}
