package org.stridebook.page.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepNumbersTest {

    @Test
    void longRunsAreShortAndTheLastOneFollowsAnAnd() {
        assertThat(StepNumbers.of(List.of(4))).isEqualTo("step 4");
        assertThat(StepNumbers.of(List.of(4, 5))).isEqualTo("steps 4 and 5");
        assertThat(StepNumbers.of(List.of(1, 2, 3))).isEqualTo("steps 1 to 3");
        assertThat(StepNumbers.of(List.of(1, 3, 5, 6, 7, 9))).isEqualTo("steps 1, 3, 5 to 7 and 9");
    }
}
