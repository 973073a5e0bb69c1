package org.stridebook.assessment.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.RiskScheme.DreadScale;
import org.stridebook.workshop.Score;

class RatedThreatTest {

    private static AssessedThreat rated(RiskScheme scheme, AThreat threat) {
        var settings = Settings.defaults().withScheme(scheme);
        return ExampleAssessment.of(settings, AWorkshop.of("A").threat(threat))
                .threats()
                .get(0);
    }

    private static Dread dread(int outOf, int... values) {
        return new Dread(
                score(values[0], outOf),
                score(values[1], outOf),
                score(values[2], outOf),
                score(values[3], outOf),
                score(values[4], outOf));
    }

    private static Score score(int value, int outOf) {
        return new Score(value, outOf, Integer.toString(value));
    }

    @Test
    void ofAnEvenNumberOfVotesTheHigherMiddleOneCounts() {
        var threat =
                AThreat.id("1").vote("A", 1, 3).vote("B", 2, 3).vote("C", 3, 3).vote("D", 3, 3);
        assertThat(rated(RiskScheme.threeByThree(), threat).before().likelihood())
                .isEqualTo(3);
        var two = AThreat.id("1").vote("A", 1, 1).vote("B", 2, 1);
        assertThat(rated(RiskScheme.threeByThree(), two).before().likelihood()).isEqualTo(2);
    }

    @Test
    void votesOnAScaleOfFiveAreBroughtToThree() {
        var threat = AThreat.id("1").vote("", score(5, 5), score(3, 5), null);
        assertThat(rated(RiskScheme.threeByThree(), threat).before())
                .isEqualTo(new Rating(RiskLevel.HIGH, 3, 2, 6, false));
    }

    @Test
    void twentyOfTwentyFiveIsCritical() {
        var threat = AThreat.id("1").vote("", score(4, 5), score(5, 5), null);
        assertThat(rated(RiskScheme.fiveByFive(), threat).before())
                .isEqualTo(new Rating(RiskLevel.CRITICAL, 4, 5, 20, false));
    }

    /** The examples of risk notes 1. */
    @ParameterizedTest
    @CsvSource({"3,3,2,2,2,12,HIGH", "2,2,2,1,1,8,MEDIUM", "1,1,1,1,1,5,LOW"})
    void dreadFactorsOfThreeAreAddedUp(int d, int r, int e, int a, int i, double score, RiskLevel level) {
        var threat = AThreat.id("1").vote("", null, null, dread(3, d, r, e, a, i));
        assertThat(rated(RiskScheme.threeByThree().withDread(DreadScale.oneToThree()), threat)
                        .before())
                .isEqualTo(new Rating(level, 0, 0, score, true));
    }

    @Test
    void dreadMeanIsJudgedUnrounded() {
        var scheme = RiskScheme.threeByThree().withDread(DreadScale.oneToTen());
        var seven = AThreat.id("1").vote("", null, null, dread(10, 8, 6, 7, 9, 5));
        assertThat(rated(scheme, seven).before()).isEqualTo(new Rating(RiskLevel.HIGH, 0, 0, 7.0, true));
        var almostEight = AThreat.id("1").vote("", null, null, dread(10, 8, 8, 8, 8, 7));
        assertThat(rated(scheme, almostEight).before().level()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void missingDreadFactorMeansNotRatedAndNotHarmless() {
        var half = new Dread(score(3, 3), score(3, 3), null, score(3, 3), score(3, 3));
        var threat = AThreat.id("1").vote("", null, null, half);
        assertThat(rated(RiskScheme.threeByThree(), threat).before().isRated()).isFalse();
    }

    @Test
    void whoRatedByDreadOnlyIsRatedUnderAMatrixToo() {
        var threat = AThreat.id("1").vote("", null, null, dread(3, 3, 3, 3, 3, 3));
        assertThat(rated(RiskScheme.threeByThree(), threat).before())
                .isEqualTo(new Rating(RiskLevel.HIGH, 0, 0, 15, true));
    }

    @ParameterizedTest
    @CsvSource({"High (H),HIGH", "🔴 CRITICAL,CRITICAL", "élevé,HIGH", "3 - Medium,MEDIUM"})
    void wordIsALevelWhereNothingElseIsRated(String word, RiskLevel level) {
        assertThat(rated(RiskScheme.threeByThree(), AThreat.id("1").stated(word))
                        .before()
                        .level())
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"Low-Med", "12", "later"})
    void wordThatNamesNoLevelOrTwoIsNone(String word) {
        assertThat(StatedLevel.of(word)).isNull();
    }

    @Test
    void missingResidualFactorStaysAsItWas() {
        var threat = AThreat.id("1").rated(3, 3).residual(1, 0);
        assertThat(rated(RiskScheme.threeByThree(), threat).after())
                .isEqualTo(new Rating(RiskLevel.MEDIUM, 1, 3, 3, false));
    }
}
