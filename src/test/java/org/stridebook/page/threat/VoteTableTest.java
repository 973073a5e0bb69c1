package org.stridebook.page.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** A rating is told by what it came from, and by nothing that was not given. */
class VoteTableTest {

    private final VoteTable table = new VoteTable(RiskScheme.threeByThree());

    @Test
    void factorsAreTold() {
        assertThat(table.rating(new Rating(RiskLevel.MEDIUM, 2, 2, 4, false)))
                .isEqualTo("Likelihood 2 Medium × impact 2 Medium = 4 on the scheme 3x3");
    }

    @Test
    void aWordAloneIsNoProduct() {
        assertThat(table.rating(new Rating(RiskLevel.HIGH, 0, 0, 0, false)))
                .isEqualTo("Typed as a word, without likelihood and impact");
    }

    @Test
    void dreadOutsideOfTheSchemeSaysSo() {
        assertThat(table.rating(new Rating(RiskLevel.LOW, 0, 0, 8, true)))
                .isEqualTo("DREAD 8, on the usual scale for such factors, since likelihood or impact is not given");
    }

    @Test
    void nobodysRatingIsTold() {
        assertThat(table.rating(Rating.NONE)).startsWith("Nobody gave all factors");
    }
}
