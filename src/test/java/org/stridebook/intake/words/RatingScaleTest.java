package org.stridebook.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stridebook.intake.words.RatingScale.Trouble;
import org.stridebook.workshop.Score;

class RatingScaleTest {

    private static final ScaleFinder FINDER = new ScaleFinder(RatingWords.bundled());
    private static final List<String> THREE = List.of("Low", "Medium", "High");
    private static final List<String> FIVE = List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");

    private static RatingScale scale(String header, String values) {
        return FINDER.find(List.of(header), Arrays.asList(values.split(";")), THREE);
    }

    private static String read(RatingScale scale, String text) {
        Score score = scale.read(text).score();
        return score == null ? scale.read(text).trouble().name() : score.value() + "/" + score.outOf();
    }

    @ParameterizedTest
    @CsvSource({
        "Low;Medium;High, High, 3/3",
        "L;M;H;H, M, 2/3",
        "High (H);Low (L), High (H), 3/3",
        "Low;Medium;High;Critical, High, 4/5",
        "Rare;Unlikely;Possible;Likely;Almost certain, Likely, 4/5",
        "1;2;3;2;1, 3, 3/3",
        "1;5;3;2;4, 4, 4/5",
        "1;10;7;8, 7, 7/10",
        "0.2;0.8;1, 0.8, 80/100",
        "20%;80 %, 20%, 20/100",
        "3 - High;1 - Low, 3 - High, 3/3",
        "1 - Rare;4 - Likely, 4 - Likely, 4/5",
        "High⏎4;Low⏎2, High⏎4, 4/5",
        "3/5;1/5, 3/5, 3/5",
        "🔴 CRITICAL;🟢 low, 🔴 CRITICAL, 5/5",
        "2.5;4;5;1, 2.5, 3/5",
        "Hoch;Mittel;Niedrig, Hoch, 3/3",
        "Élevé;Faible, Élevé, 3/3",
        "P1;P2, P1, NOT_UNDERSTOOD",
        "Low;Medium, it depends, NOT_UNDERSTOOD",
    })
    void scaleComesFromAllValuesOfTheColumn(String values, String text, String expected) {
        assertThat(read(scale("Likelihood", values.replace('⏎', '\n')), text.replace('⏎', '\n')))
                .isEqualTo(expected);
    }

    @Test
    void rangeInTheHeaderDecides() {
        assertThat(read(scale("Likelihood (1-5)", "1;2;3"), "3")).isEqualTo("3/5");
        assertThat(read(scale("Impact (1 to 10)", "1;2;3"), "3")).isEqualTo("3/10");
        assertThat(read(scale("Likelihood (1-5)", "1;2;7"), "7")).isEqualTo("OUTSIDE");
    }

    @Test
    void loneSlipDoesNotStretchTheScale() {
        var scale = scale("Likelihood", "1;2;3;4;5;2;3;50");
        assertThat(read(scale, "50")).isEqualTo("OUTSIDE");
        assertThat(read(scale, "4")).isEqualTo("4/5");
    }

    @Test
    void wordsBetweenTwoStepsTakeTheHigherOne() {
        var scale = scale("Likelihood", "Low;Medium;High;Low-Med;Med Hi");
        assertThat(scale.read("Low-Med").score()).isEqualTo(new Score(2, 3, "Low-Med"));
        assertThat(scale.read("Med Hi").trouble()).isEqualTo(Trouble.BETWEEN);
        assertThat(scale.read("Med Hi").score()).isEqualTo(new Score(3, 3, "Med Hi"));
    }

    @Test
    void numbersThatFitTwoScalesAreMarked() {
        assertThat(scale("Likelihood", "1;2;4").assumed()).isTrue();
        assertThat(scale("Likelihood", "1;2;5").assumed()).isFalse();
        assertThat(scale("Likelihood", "1;2;3").assumed()).isFalse();
    }

    @Test
    void configuredScaleIsBelievedForSmallNumbersAndItsOwnWords() {
        var numbers = FINDER.find(List.of("L"), List.of("1", "2", "3"), FIVE);
        assertThat(read(numbers, "3")).isEqualTo("3/5");
        var words = FINDER.find(List.of("L"), List.of("Possible", "Unlikely"), FIVE);
        assertThat(read(words, "Possible")).isEqualTo("3/5");
    }

    @Test
    void zeroIsReadAsTheLeastAndTold() {
        var scale = scale("Damage (0-10)", "0;5;10");
        assertThat(scale.read("0").trouble()).isEqualTo(Trouble.ZERO);
        assertThat(scale.read("0").score()).isEqualTo(new Score(1, 10, "0"));
    }
}
