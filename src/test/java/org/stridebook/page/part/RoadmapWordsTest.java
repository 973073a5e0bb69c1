package org.stridebook.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.plan.Roadmap.Rest;

class RoadmapWordsTest {

    @Test
    void partsAddUpToAHundred() {
        assertThat(RoadmapWords.whole(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0))).containsExactly(34, 33, 33);
        assertThat(RoadmapWords.whole(List.of(0.602, 0.379, 0.019))).containsExactly(60, 38, 2);
        assertThat(RoadmapWords.whole(List.of(1.0, 0.0, 0.0))).containsExactly(100, 0, 0);
    }

    @Test
    void whatIsNotThereIsNotNamed() {
        assertThat(RoadmapWords.rest(new Rest(1, 0, 0))).isEqualTo("All steps together close 100 % of all open risk.");
        assertThat(RoadmapWords.rest(new Rest(0, 0, 0))).isEmpty();
    }

    @Test
    void aLittleIsNotNothing() {
        assertThat(RoadmapWords.percent(0.0049)).isEqualTo("under 1 %");
        assertThat(RoadmapWords.percent(0)).isEqualTo("0 %");
        assertThat(RoadmapWords.percent(0.5)).isEqualTo("50 %");
    }
}
