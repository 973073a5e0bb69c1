package org.stridebook.page.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.measure.Recommendation.State;

class ProgressTest {

    @Test
    void everyStateIsOneOfThreeStepsExceptWhatWasDecidedAgainst() {
        assertThat(Progress.of(List.of(State.values()))).isEqualTo("2 in place, 2 under way, 2 not considered");
        assertThat(Progress.of(List.of(State.REJECTED))).isEmpty();
        assertThat(Progress.of(List.of(State.PLANNED))).isEqualTo("1 under way");
    }
}
