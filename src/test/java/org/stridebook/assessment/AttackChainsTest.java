package org.stridebook.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.AttackChain.State;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.markdown.Html;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation.Status;
import org.stridebook.workshop.Treatment;

/** Published attacks against one system. */
class AttackChainsTest {

    private static final Catalogue ATLAS = AtlasReader.bundled();

    private static Summary system(AThreat... threats) {
        var workshop = AWorkshop.of("Chat");
        List.of(threats).forEach(workshop::threat);
        return system(workshop);
    }

    private static Summary system(AWorkshop workshop) {
        var join = new AssessmentJoin(ATLAS, Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF);
        return Summaries.of(join.join(List.of(workshop.build())), List.of());
    }

    private static CaseStudy study(String id, boolean incident, String when, String... techniques) {
        return new CaseStudy(
                new AtlasId(id),
                id,
                incident,
                when,
                "",
                "",
                List.of(techniques).stream()
                        .map(one -> new CaseStudy.Step(new AtlasId(one), null, Html.EMPTY))
                        .toList(),
                "",
                Html.EMPTY);
    }

    private static Catalogue withStudies(CaseStudy... studies) {
        return new Catalogue(
                "2026.09", "a test", ATLAS.tactics(), ATLAS.techniques(), ATLAS.mitigations(), List.of(studies));
    }

    private static AttackChain.Step onlyStep(Summary system, String technique) {
        return new AttackChains(system, ATLAS)
                .of(study("AML.CS0001", true, "2020", technique))
                .steps()
                .get(0);
    }

    private static List<String> ids(List<AttackChain.Known> threats) {
        return threats.stream().map(one -> one.threat().id().value()).toList();
    }

    @Test
    void aThreatOnATechniqueHasThoughtOfItsPartsAndTheOtherWayRound() {
        Summary system =
                system(AThreat.id("T-1").atlas("AML.T0051"), AThreat.id("T-2").atlas("AML.T0024.002"));
        AttackChain chain = new AttackChains(system, ATLAS)
                .of(study("AML.CS0001", true, "2020", "AML.T0051.001", "AML.T0024", "AML.T0024.001", "AML.T0010"));
        assertThat(chain.steps())
                .extracting(AttackChain.Step::state)
                .containsExactly(State.OPEN, State.OPEN, State.NOT_CONSIDERED, State.NOT_CONSIDERED);
        assertThat(chain.considered()).isEqualTo(2);
    }

    @Test
    void aThreatsOwnControlCutsAStepAndOneOfAnotherThreatDoesNot() {
        Summary system = system(AWorkshop.of("Fraud")
                .threat(AThreat.id("F-01").atlas("AML.T0024.002").treatment(Treatment.MITIGATE))
                .threat(AThreat.id("F-08").atlas("AML.T0029"))
                .mitigation("FM-02", "Limit for partners", "F-01", "AML.M0004", Status.PLANNED, "", "", "")
                .mitigation("FM-06", "Limit for all", "F-08", "AML.M0004", Status.VERIFIED, "", "", ""));
        assertThat(onlyStep(system, "AML.T0024.002").state()).isEqualTo(State.OPEN);
        AttackChain.Step cut = onlyStep(system, "AML.T0029");
        assertThat(cut.state()).isEqualTo(State.CUT);
        assertThat(cut.threats()).singleElement().satisfies(known -> {
            assertThat(known.controls().measures()).extracting(Measure::key).containsExactly("FM-06");
            assertThat(known.controls().mitigations())
                    .extracting(one -> one.mitigation().id().value())
                    .containsExactly("AML.M0004");
        });
    }

    @Test
    void aClosedThreatDoesNotHideAnOpenOneOnTheSameTechnique() {
        Summary system = system(
                AThreat.id("T-05").atlas("AML.T0077").treatment(Treatment.MITIGATED),
                AThreat.id("T-17").atlas("AML.T0077"));
        AttackChain.Step step = onlyStep(system, "AML.T0077");
        assertThat(step.state()).isEqualTo(State.PARTLY);
        assertThat(ids(step.stopped())).containsExactly("T-05");
        assertThat(ids(step.open())).containsExactly("T-17");
    }

    @Test
    void aMeasureInPlaceForAnOpenThreatIsItsOwnControl() {
        Summary system = system(AWorkshop.of("Chat")
                .threat(AThreat.id("T-05").atlas("AML.T0077").treatment(Treatment.MITIGATED))
                .threat(AThreat.id("T-17").atlas("AML.T0077"))
                .mitigation("M-11", "Plain text only", "T-17", "", Status.IN_PLACE, "", "", ""));
        assertThat(onlyStep(system, "AML.T0077").state()).isEqualTo(State.CUT);
    }

    @Test
    void anAcceptedThreatLeavesAWay() {
        Summary system = system(
                AThreat.id("T-1").atlas("AML.T0012").treatment(Treatment.MITIGATED),
                AThreat.id("T-2").atlas("AML.T0012").treatment(Treatment.ACCEPT));
        assertThat(onlyStep(system, "AML.T0012").state()).isEqualTo(State.PARTLY);
    }

    @Test
    void whatIsNoThreatHereCutsNothingAndLeavesNoWay() {
        Summary system = system(AThreat.id("T-1").atlas("AML.T0012").treatment(Treatment.NOT_A_THREAT));
        assertThat(onlyStep(system, "AML.T0012").state()).isEqualTo(State.RULED_OUT);
    }

    @Test
    void aPlannedControlCutsNothing() {
        Summary system = system(AThreat.id("T-1")
                .atlas("AML.T0051")
                .treatment(Treatment.MITIGATE)
                .mitigation("Later", "AML.M0020"));
        assertThat(onlyStep(system, "AML.T0051").state()).isEqualTo(State.OPEN);
    }

    @Test
    void aControlForTheWholeSystemCountsWhereAtlasRecommendsIt() {
        Summary system = system(AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").atlas("AML.T0051", "AML.T0012"))
                .mitigation("M-1", "Guardrails", "", "AML.M0020", Status.IN_PLACE, "", "", ""));
        assertThat(onlyStep(system, "AML.T0051.000").state()).isEqualTo(State.CUT);
        assertThat(onlyStep(system, "AML.T0012").state()).isEqualTo(State.OPEN);
    }

    private static List<ClosestAttacks.Match> closest(Summary system, Catalogue atlas, int most) {
        return new ClosestAttacks(atlas).of(system.threats().get(0), new AttackChains(system, atlas), most);
    }

    @Test
    void theClosestAttackSharesMostWithTheThreatThenWithTheSystemThenIsNewest() {
        Summary system = system(
                AThreat.id("T-1").atlas("AML.T0051", "AML.T0057"),
                AThreat.id("T-2").atlas("AML.T0020"));
        Catalogue atlas = withStudies(
                study("AML.CS0001", true, "2020", "AML.T0051"),
                study("AML.CS0002", true, "2025-01", "AML.T0051"),
                study("AML.CS0003", true, "2019", "AML.T0051", "AML.T0020"),
                study("AML.CS0004", true, "2018", "AML.T0051.000", "AML.T0057"),
                study("AML.CS0005", false, "2026", "AML.T0051", "AML.T0057", "AML.T0020"),
                study("AML.CS0006", true, "2026", "AML.T0020"));
        assertThat(closest(system, atlas, 4))
                .extracting(match -> match.chain().study().id().value())
                .containsExactly("AML.CS0004", "AML.CS0003", "AML.CS0002", "AML.CS0001");
    }

    @Test
    void anExerciseStandsInWhereNoIncidentFits() {
        Summary system = system(AThreat.id("T-1").atlas("AML.T0051"));
        Catalogue atlas = withStudies(
                study("AML.CS0001", false, "2020", "AML.T0051"), study("AML.CS0002", true, "2020", "AML.T0020"));
        assertThat(closest(system, atlas, 3))
                .extracting(match -> match.chain().study().id().value())
                .containsExactly("AML.CS0001");
    }

    @Test
    void aTechniqueOfAnyComputerSystemIsAWeakTieAndOneAboutAiIsNot() {
        Summary system = system(AThreat.id("T-1").atlas("AML.T0012", "AML.T0051"));
        Catalogue atlas = withStudies(
                study("AML.CS0001", true, "2026", "AML.T0012"), study("AML.CS0002", true, "2020", "AML.T0051"));
        List<ClosestAttacks.Match> found = closest(system, atlas, 3);
        assertThat(found)
                .extracting(match -> match.chain().study().id().value())
                .containsExactly("AML.CS0002", "AML.CS0001");
        assertThat(found).extracting(ClosestAttacks.Match::isWeak).containsExactly(false, true);
    }

    @Test
    void aThreatWithoutATechniqueIsNotTheSameAsOneThatNoCaseUses() {
        Catalogue atlas = withStudies(
                study("AML.CS0001", true, "2026", "AML.T0012"), study("AML.CS0002", false, "2020", "AML.T0051"));
        Summary system = system(
                AThreat.id("T-1").atlas("AML.T0012"),
                AThreat.id("T-2").atlas("AML.T0051.001"),
                AThreat.id("T-3").atlas("AML.T0020"),
                AThreat.id("T-4"));
        var closest = new ClosestAttacks(atlas);
        assertThat(system.threats())
                .extracting(threat -> threat.id() + " " + closest.likeness(threat))
                .containsExactlyInAnyOrder("T-1 INCIDENT", "T-2 EXERCISE", "T-3 NO_CASE", "T-4 NO_TECHNIQUE");
    }
}
