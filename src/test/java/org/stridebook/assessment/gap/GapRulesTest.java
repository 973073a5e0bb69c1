package org.stridebook.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer.Status;
import org.stridebook.workshop.Treatment;

/** MEASURE 2.10 is touched by LLM data leakage, and its only signal cannot be judged while no data asset is listed. */
class GapRulesTest {

    private static final String PRIVACY = "MEASURE 2.10";

    private static AThreat leak() {
        return AThreat.id("T-1").atlas("AML.T0057");
    }

    private static AWorkshop measure(AWorkshop workshop, Mitigation.Status status) {
        return workshop.mitigation("M1", "Filter", "T-1", "", status, "Ana", "2026-08-01", "S");
    }

    private static Arguments row(String why, UnaryOperator<AWorkshop> with, String verdict) {
        return arguments(why, with, verdict);
    }

    static Stream<Arguments> nobodyTypedAStatus() {
        return Stream.of(
                row("nothing touches it", w -> w, "not assessed"),
                row("an open high threat without a measure", w -> w.threat(leak().rated(3, 3)), "not assessed"),
                row(
                        "an open high threat with a planned measure",
                        w -> measure(w.threat(leak().rated(3, 3)), Mitigation.Status.PLANNED),
                        "not assessed"),
                row(
                        "an open high threat with a measure in place",
                        w -> measure(w.threat(leak().rated(3, 3)), Mitigation.Status.IN_PLACE),
                        "not assessed"),
                row(
                        "a checked measure says something of the threat only",
                        w -> measure(w.threat(leak().rated(1, 1)), Mitigation.Status.VERIFIED),
                        "not assessed"),
                row(
                        "a rejected measure is none",
                        w -> measure(w.threat(leak().rated(3, 3)), Mitigation.Status.REJECTED),
                        "not assessed"),
                row("a low open threat settles nothing", w -> w.threat(leak().rated(1, 1)), "not assessed"),
                row(
                        "a mitigated threat",
                        w -> w.threat(leak().rated(3, 3).treatment(Treatment.MITIGATED)),
                        "not assessed"),
                row(
                        "what proved to be no threat",
                        w -> w.threat(leak().rated(3, 3).treatment(Treatment.NOT_A_THREAT)),
                        "not assessed"),
                row(
                        "a test that held",
                        w -> w.threat(leak().rated(1, 1)).test("T-1", "", "garak", 100, 0),
                        "not assessed"),
                row(
                        "a test that got through",
                        w -> w.threat(leak().rated(1, 1)).test("T-1", "", "garak", 100, 3),
                        "not assessed"),
                row(
                        "a signal decides over threats",
                        w -> w.threat(leak().rated(3, 3)).asset("Chats", "secret", "yes", "Log"),
                        "partial, model"),
                row("a signal of which nothing is there", w -> w.asset("Chats", "secret", "", "Log"), "missing, model"),
                row(
                        "not assessed as typed leaves it to the model",
                        w -> w.threat(leak().rated(3, 3)).nist(PRIVACY, Status.NOT_ASSESSED, "later"),
                        "not assessed"));
    }

    static Stream<Arguments> theTeamTypedAStatus() {
        return Stream.of(
                row("in place with evidence", w -> w.nist(PRIVACY, Status.IN_PLACE, "Review"), "adequate, typed"),
                row(
                        "in place without evidence",
                        w -> w.nist(PRIVACY, Status.IN_PLACE, " "),
                        "adequate, typed, claimed"),
                row("partial without evidence", w -> w.nist(PRIVACY, Status.PARTIAL, ""), "partial, typed, claimed"),
                row("missing claims nothing", w -> w.nist(PRIVACY, Status.MISSING, ""), "missing, typed"),
                row(
                        "a measure in place is evidence",
                        w -> measure(w.threat(leak().rated(1, 1)), Mitigation.Status.IN_PLACE)
                                .nist(PRIVACY, Status.IN_PLACE, ""),
                        "adequate, typed"),
                row(
                        "the model never overrules missing",
                        w -> measure(w.threat(leak().rated(1, 1)), Mitigation.Status.IN_PLACE)
                                .nist(PRIVACY, Status.MISSING, ""),
                        "missing, typed"),
                row(
                        "an open high threat that nothing treats",
                        w -> w.threat(leak().rated(3, 3)).nist(PRIVACY, Status.IN_PLACE, "Review"),
                        "adequate, typed, but open high threats touch it that no measure treats: T-1"),
                row(
                        "an open high threat with a plan",
                        w -> measure(w.threat(leak().rated(3, 3)), Mitigation.Status.PLANNED)
                                .nist(PRIVACY, Status.IN_PLACE, "Review"),
                        "adequate, typed"),
                row(
                        "attempts that got through",
                        w -> w.threat(leak().rated(1, 1))
                                .test("T-1", "", "garak", 100, 3)
                                .nist(PRIVACY, Status.IN_PLACE, "Review"),
                        "adequate, typed, but attempts got through in the latest tests of T-1"),
                row(
                        "a signal of which nothing is there",
                        w -> w.asset("Chats", "secret", "", "Log").nist(PRIVACY, Status.IN_PLACE, "Review"),
                        "adequate, typed, but 0 of 1 data assets say whether they hold personal data"),
                row(
                        "not applicable, and yet a high threat is open",
                        w -> w.threat(leak().rated(3, 3)).nist(PRIVACY, Status.NOT_APPLICABLE, "No people's data"),
                        "not applicable, typed, but open high threats touch it: T-1"),
                row(
                        "partial already admits a gap",
                        w -> w.threat(leak().rated(3, 3)).nist(PRIVACY, Status.PARTIAL, "Review"),
                        "partial, typed"),
                row(
                        "not applicable without a reason",
                        w -> w.nist(PRIVACY, Status.NOT_APPLICABLE, ""),
                        "not applicable, typed, no reason given"),
                row(
                        "a signal of which a part is there",
                        w -> w.asset("Chats", "secret", "yes", "Log")
                                .asset("Prices", "public", "", "Log")
                                .nist(PRIVACY, Status.IN_PLACE, "Review"),
                        "adequate, typed, only partly shown: 1 of 2 data assets say whether they hold personal data"),
                row(
                        "partial is not called partly shown as well",
                        w -> w.asset("Chats", "secret", "yes", "Log")
                                .asset("Prices", "public", "", "Log")
                                .nist(PRIVACY, Status.PARTIAL, ""),
                        "partial, typed"),
                row(
                        "of two answers the least good counts",
                        w -> w.nist(PRIVACY, Status.IN_PLACE, "Review").nist(PRIVACY, Status.PARTIAL, "Draft"),
                        "partial, typed"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"nobodyTypedAStatus", "theTeamTypedAStatus"})
    void statusComesAboutByRule(String why, UnaryOperator<AWorkshop> with, String verdict) {
        assertThat(verdict(gap(with.apply(AWorkshop.of("Chat")), PRIVACY))).isEqualTo(verdict);
    }

    private static String verdict(ControlGap gap) {
        String basis = switch (gap.basis()) {
            case TYPED -> ", typed";
            case MODEL -> ", model";
            case NONE -> "";
        };
        return gap.status().word()
                + basis
                + (gap.claimed() ? ", claimed" : "")
                + (gap.doubts().contains(Doubt.NO_REASON) ? ", no reason given" : "")
                + (gap.doubts().contains(Doubt.PARTLY_SHOWN)
                        ? ", only partly shown: " + String.join("; ", gap.partly())
                        : "")
                + (gap.isDisputed() ? ", but " + String.join("; ", gap.against()) : "");
    }

    static ControlGap gap(AWorkshop workshop, String id) {
        return ExampleAssessment.of(workshop).nist().stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all72AreThereWhereNobodyTypedAnything() {
        assertThat(ExampleAssessment.of(AWorkshop.of("Empty")).nist()).hasSize(72);
    }

    @Test
    void theModelAloneNeverSaysAdequate() {
        assertThat(ExampleAssessment.supportChat().nist())
                .filteredOn(gap -> gap.basis() == ControlGap.Basis.MODEL)
                .isNotEmpty()
                .allMatch(
                        gap -> gap.status() == ControlGap.Status.PARTIAL || gap.status() == ControlGap.Status.MISSING);
    }

    @Test
    void whatIsShownInFullWaitsForAWordAndIsNoGap() {
        var owned = AWorkshop.of("Chat").owner("Mara");
        assertThat(gap(owned, "GOVERN 2.1").isShown()).isTrue();
        assertThat(gap(owned, "GOVERN 2.1").isGap()).isFalse();
        assertThat(gap(owned, "GOVERN 1.6").isGap()).as("an owner, and no tier").isTrue();
        assertThat(gap(AWorkshop.of("Chat").owner("Mara").nist("GOVERN 2.1", Status.PARTIAL, "RACI"), "GOVERN 2.1")
                        .isGap())
                .as("typed")
                .isTrue();
    }

    @Test
    void measureOfTheWholeSystemIsTiedByItsAtlasMitigation() {
        var workshop = AWorkshop.of("Agent")
                .mitigation("M1", "Ask a human", "", "AML.M0029", Mitigation.Status.IN_PLACE, "Ben", "", "");
        assertThat(gap(workshop, "MAP 3.5").shown().inPlace())
                .extracting(measure -> measure.key())
                .containsExactly("M1");
        assertThat(gap(workshop, PRIVACY).shown().inPlace()).isEmpty();
        assertThat(verdict(gap(workshop.nist("MAP 3.5", Status.PARTIAL, ""), "MAP 3.5")))
                .isEqualTo("partial, typed");
    }

    @Test
    void measureThatTreatsOtherThreatsSaysNothingOfThisSubcategory() {
        var workshop = AWorkshop.of("Agent")
                .threat(AThreat.id("T-1").atlas("AML.T0020").rated(3, 3))
                .mitigation("M1", "Ask a human", "T-1", "AML.M0029", Mitigation.Status.IN_PLACE, "Ben", "", "")
                .nist("MAP 3.5", Status.PARTIAL, "");
        assertThat(gap(workshop, "MAP 3.5").shown().inPlace()).isEmpty();
        assertThat(verdict(gap(workshop, "MAP 3.5"))).isEqualTo("partial, typed, claimed");
    }

    @Test
    void cellWithSeveralIdsAnswersEachOfThem() {
        var workshop = AWorkshop.of("Chat").nist("GV-6.1, GV-6.2", Status.PARTIAL, "Contract");
        assertThat(verdict(gap(workshop, "GOVERN 6.1"))).isEqualTo("partial, typed");
        assertThat(verdict(gap(workshop, "GOVERN 6.2"))).isEqualTo("partial, typed");
    }

    @Test
    void threatsAlonePressAndGiveNoStatus() {
        var gap = gap(AWorkshop.of("Chat").threat(leak().rated(3, 3)), PRIVACY);
        assertThat(gap.isPressed()).isTrue();
        assertThat(gap.isGap()).isFalse();
        assertThat(gap(AWorkshop.of("Chat"), PRIVACY).isPressed()).isFalse();
    }

    @Test
    void threeKindsOfEvidenceStayApart() {
        var gap = gap(
                measure(AWorkshop.of("Chat").threat(leak().rated(3, 3)), Mitigation.Status.PLANNED)
                        .test("T-1", "", "garak", 100, 3)
                        .nist(PRIVACY, Status.PARTIAL, "Review of May", "Leila", "2026-09-30"),
                PRIVACY);
        assertThat(gap.said().evidence()).isEqualTo("Review of May");
        assertThat(gap.said().dues()).isEqualTo("2026-09-30");
        assertThat(gap.shown().openHigh()).hasSize(1);
        assertThat(gap.shown().planned()).hasSize(1);
        assertThat(gap.tested().results()).hasSize(1);
        assertThat(gap.tested().gotThrough()).hasSize(1);
    }

    @Test
    void keyFigureTellsTypedFromShown() {
        var kpi = ExampleAssessment.of(AWorkshop.of("Chat")
                        .threat(leak().rated(3, 3))
                        .nist("GOVERN 1.1", Status.IN_PLACE, "")
                        .nist("GOVERN 1.2", Status.MISSING, ""))
                .kpi("nist-ai-rmf");
        assertThat(kpi.value()).isEqualTo("2");
        assertThat(kpi.denominator()).isEqualTo(72);
        assertThat(kpi.detail())
                .contains("1 adequate, 1 missing, 1 only claimed")
                .containsPattern("\\d+ more from the threat model alone");
    }
}
