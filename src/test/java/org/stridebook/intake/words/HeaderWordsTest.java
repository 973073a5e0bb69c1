package org.stridebook.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderWordsTest {

    private static final HeaderWords WORDS = HeaderWords.bundled();

    @ParameterizedTest
    @CsvSource({"Squad, ''", "Sprint, ''", "Colour, ''", "Likelyhod, likelihood", "Mitigtion pln, mitigation plan"})
    void onlyAWordThatIsReallyNearIsSuggested(String header, String suggestion) {
        assertThat(WORDS.suggestion(header, "threats")).isEqualTo(suggestion);
    }
}
