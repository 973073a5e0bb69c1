package org.stridebook.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRangesTest {

    private static final List<String> KNOWN = List.of("T-03", "T-01", "T-02", "T-04", "U-02", "1", "2", "3");

    private static List<String> read(String cell) {
        return IdRanges.spread(IdRanges.split(cell), KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-01 to T-03",
                "T-01 - T-03",
                "T-01 \u2013 T-03",
                "T-01..T-03",
                "T-01 ... T-03",
                "T-01 bis T-03",
                "t-01 TO t-03",
                "T-01, T-02, T-03"
            })
    void aRangeIsAllKnownIdsInIt(String cell) {
        assertThat(read(cell))
                .extracting(id -> id.toUpperCase(java.util.Locale.ROOT))
                .containsExactly("T-01", "T-02", "T-03");
    }

    @Test
    void severalRangesAndSingleIdsStandInOneCell() {
        assertThat(read("1 to 2; T-03 to T-04, U-02")).containsExactly("1", "2", "T-03", "T-04", "U-02");
    }

    @Test
    void whatIsNoRangeIsItsTwoEnds() {
        assertThat(read("T-03 to T-01")).as("descends").containsExactly("T-03", "T-01");
        assertThat(read("T-01 to T-99")).as("no such end").containsExactly("T-01", "T-99");
        assertThat(read("T-01 to U-02")).as("other letters").containsExactly("T-01", "U-02");
    }

    @Test
    void wordsThatAreNoIdsStayAsTheyAre() {
        assertThat(read("applies to all")).containsExactly("applies", "to", "all");
    }
}
