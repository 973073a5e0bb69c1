package org.stridebook.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.RiskScheme.DreadScale;

class WeightsTest {

    private static final Weights MATRIX = new Weights(RiskScheme.threeByThree());
    private static final Weights DREAD = new Weights(RiskScheme.threeByThree().withDread(DreadScale.oneToThree()));
    private static final Weights MEAN = new Weights(RiskScheme.threeByThree().withDread(DreadScale.oneToTen()));

    private static Rating product(RiskLevel level, double score) {
        return new Rating(level, 1, 1, score, false);
    }

    private static Rating dread(RiskLevel level, double score) {
        return new Rating(level, 0, 0, score, true);
    }

    @Test
    void aScoreOfAnotherScaleWeighsTheLeastOfItsLevel() {
        assertThat(MATRIX.of(product(RiskLevel.HIGH, 9))).isEqualTo(9);
        assertThat(MATRIX.of(dread(RiskLevel.MEDIUM, 11))).isEqualTo(3);
        assertThat(DREAD.of(dread(RiskLevel.MEDIUM, 11))).isEqualTo(11);
        assertThat(DREAD.of(product(RiskLevel.HIGH, 9))).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"LOW,1,5,1", "MEDIUM,3,8,4", "HIGH,6,12,6", "CRITICAL,9,15,8"})
    void aWordWeighsTheLeastScoreOfItsLevelOnTheSchemesOwnScale(RiskLevel word, int matrix, int dread, int mean) {
        Rating rating = new Rating(word, 0, 0, 0, false);
        assertThat(MATRIX.of(rating)).isEqualTo(matrix);
        assertThat(DREAD.of(rating)).isEqualTo(dread);
        assertThat(MEAN.of(rating)).isEqualTo(mean);
    }

    @Test
    void treatmentTakesAwayTheDifferenceButNeverLessThanNothing() {
        assertThat(MATRIX.removed(product(RiskLevel.HIGH, 9), product(RiskLevel.HIGH, 6)))
                .isEqualTo(3);
        assertThat(MATRIX.removed(product(RiskLevel.LOW, 2), product(RiskLevel.HIGH, 6)))
                .isZero();
    }

    @Test
    void theSameLevelByAnotherMethodTakesNothingAway() {
        assertThat(DREAD.removed(dread(RiskLevel.HIGH, 14), product(RiskLevel.HIGH, 6)))
                .isZero();
        assertThat(DREAD.removed(dread(RiskLevel.HIGH, 14), product(RiskLevel.LOW, 1)))
                .isEqualTo(9);
    }

    @Test
    void anUnratedThreatWeighsNothing() {
        assertThat(MATRIX.of(Rating.NONE)).isZero();
    }
}
