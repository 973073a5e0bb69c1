package org.stridebook.check.threat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.check.Checked;
import org.stridebook.problem.Problem;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.RiskScheme.DreadScale;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Treatment;

/** Rules on the threats themselves and their ratings. */
class ThreatRulesTest {

    private static AWorkshop with(AThreat... threats) {
        var workshop = AWorkshop.of("Chat");
        for (AThreat threat : threats) {
            workshop.threat(threat);
        }
        return workshop;
    }

    @Test
    void threatsWithoutALetterAreOneProblem() {
        assertThat(Checked.full(
                        "threat-without-stride",
                        with(
                                AThreat.id("T-10"),
                                AThreat.id("T-2"),
                                AThreat.id("T-3").letters("S"))))
                .isEqualTo("""
                        threats T-2 and T-10 have no STRIDE letter
                          --> chat/threats.xlsx > Threats!C2
                          --> chat/threats.xlsx > Threats!C3
                          = help: write one or more of S, T, R, I, D, E
                        """);
    }

    @Test
    void whatARatingLacksIsNamed() {
        assertThat(Checked.messages(
                        "not-rated",
                        with(
                                AThreat.id("T-1"),
                                AThreat.id("T-2").rated(3, 0),
                                AThreat.id("T-3").rated(0, 3),
                                AThreat.id("T-4").rated(1, 1))))
                .containsExactly(
                        "threat T-1 has no rating",
                        "threat T-2 has a likelihood but no impact",
                        "threat T-3 has an impact but no likelihood");
    }

    @Test
    void ratingByAWordAloneIsSaid() {
        assertThat(Checked.messages("rated-by-word-only", with(AThreat.id("T-1").stated("High (H)"))))
                .containsExactly("threat T-1 is rated by a word alone");
        assertThat(Checked.messages("not-rated", with(AThreat.id("T-1").stated("High (H)"))))
                .isEmpty();
    }

    @Test
    void typedRiskThatDoesNotFollowFromTheRatingsIsTold() {
        assertThat(Checked.full(
                        "stated-risk-differs",
                        with(AThreat.id("T-1").rated(3, 3).stated("Medium"))))
                .isEqualTo("""
                        threat T-1 states the risk `Medium`, but its ratings make it high by the scheme 3x3
                          --> chat/threats.xlsx > Threats!I2
                          = help: the report says high; correct the word or the ratings
                        """);
        assertThat(Checked.messages(
                        "stated-risk-differs",
                        with(AThreat.id("T-1").rated(3, 3).stated("🔴 HIGH"))))
                .isEmpty();
    }

    @Test
    void dreadAndMatrixTwoLevelsApartAreTold() {
        var low = new Score(1, 10, "1");
        var threat = AThreat.id("T-1")
                .vote("", new Score(3, 3, "3"), new Score(3, 3, "3"), new Dread(low, low, low, low, low));
        assertThat(Checked.messages("rating-methods-apart", with(threat)))
                .containsExactly("threat T-1 is high by likelihood and impact, but low by DREAD");
    }

    @Test
    void underADreadSchemeTheMatrixIsTheCrossCheck() {
        var high = new Score(3, 3, "3");
        var low = new Score(1, 3, "1");
        var threat = AThreat.id("T-1").vote("", low, low, new Dread(high, high, high, high, high));
        var dread = Settings.defaults().withScheme(RiskScheme.threeByThree().withDread(DreadScale.oneToThree()));
        assertThat(Checked.problems("rating-methods-apart", ExampleAssessment.of(dread, with(threat))))
                .extracting(Problem::message)
                .containsExactly("threat T-1 is low by likelihood and impact, but high by DREAD");
    }

    @Test
    void votesTwoStepsApartAreToldWithWhoSaidWhat() {
        var threat = AThreat.id("T-1").vote("Ana", 3, 2).vote("Ben", 1, 2);
        assertThat(Checked.full("participants-apart", with(threat))).isEqualTo("""
                        participants rate the likelihood of threat T-1 2 steps apart: Ana 3/2, Ben 1/2
                          --> chat/threats-ana.xlsx > Threats!G2
                          --> chat/threats-ben.xlsx > Threats!G2
                          = help: let those at both ends say why, then vote again
                        """);
        assertThat(Checked.messages(
                        "participants-apart",
                        with(AThreat.id("T-1").vote("Ana", 3, 2).vote("Ben", 2, 2))))
                .isEmpty();
    }

    @Test
    void treatmentThatMakesItWorseIsTold() {
        assertThat(Checked.messages(
                        "residual-above-inherent",
                        with(
                                AThreat.id("T-1").rated(2, 2).residual(3, 3),
                                AThreat.id("T-2").rated(2, 2).residual(1, 1))))
                .containsExactly("threat T-1 is rated higher after treatment than before");
    }

    @Test
    void closedThreatWithoutAResidualRatingIsNoted() {
        assertThat(Checked.messages(
                        "closed-without-residual",
                        with(
                                AThreat.id("T-1").rated(2, 2).treatment(Treatment.MITIGATED),
                                AThreat.id("T-2")
                                        .rated(2, 2)
                                        .treatment(Treatment.MITIGATED)
                                        .residual(1, 1))))
                .containsExactly("threat T-1 counts as treated without a rating of the risk that is left");
    }
}
