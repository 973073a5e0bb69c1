package org.stridebook.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.CaseStudy;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.markdown.Html;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;

/** Published attacks against one system. */
class AttackChainsTest {

    private static final Catalogue ATLAS = AtlasReader.bundled();

    private static Summary system(AThreat... threats) {
        var workshop = AWorkshop.of("Chat");
        List.of(threats).forEach(workshop::threat);
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

    @Test
    void aThreatOnATechniqueHasThoughtOfItsPartsAndTheOtherWayRound() {
        Summary system =
                system(AThreat.id("T-1").atlas("AML.T0051"), AThreat.id("T-2").atlas("AML.T0024.002"));
        AttackChain chain = new AttackChains(system, ATLAS)
                .of(study("AML.CS0001", true, "2020", "AML.T0051.001", "AML.T0024", "AML.T0024.001", "AML.T0010"));
        assertThat(chain.steps()).extracting(AttackChain.Step::isConsidered).containsExactly(true, true, false, false);
        assertThat(chain.considered()).isEqualTo(2);
        assertThat(chain.cuts()).isEmpty();
    }

    @Test
    void aControlInPlaceCutsStepsThatSomebodyThoughtOf() {
        Summary system = system(AThreat.id("T-1")
                .atlas("AML.T0051")
                .treatment(Treatment.MITIGATED)
                .residual(1, 1)
                .mitigation("Guardrails in front of the model", "AML.M0020"));
        AttackChain chain =
                new AttackChains(system, ATLAS).of(study("AML.CS0001", true, "2020", "AML.T0010", "AML.T0051.000"));
        assertThat(chain.cuts()).singleElement().satisfies(cut -> {
            assertThat(cut.number()).isEqualTo(2);
            assertThat(cut.mitigated()).hasSize(1);
            assertThat(cut.controls()).extracting(one -> one.id().value()).containsExactly("AML.M0020");
        });
    }

    @Test
    void aPlannedControlCutsNothing() {
        Summary system = system(AThreat.id("T-1")
                .atlas("AML.T0051")
                .treatment(Treatment.MITIGATE)
                .mitigation("Later", "AML.M0020"));
        assertThat(new AttackChains(system, ATLAS)
                        .of(study("AML.CS0001", true, "2020", "AML.T0051"))
                        .cuts())
                .isEmpty();
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
        assertThat(new ClosestAttacks(system, atlas).of(system.threats().get(0), 4))
                .extracting(match -> match.chain().study().id().value())
                .containsExactly("AML.CS0004", "AML.CS0003", "AML.CS0002", "AML.CS0001");
    }

    @Test
    void anExerciseStandsInWhereNoIncidentFits() {
        Summary system = system(AThreat.id("T-1").atlas("AML.T0051"));
        Catalogue atlas = withStudies(
                study("AML.CS0001", false, "2020", "AML.T0051"), study("AML.CS0002", true, "2020", "AML.T0020"));
        assertThat(new ClosestAttacks(system, atlas).of(system.threats().get(0), 3))
                .extracting(match -> match.chain().study().id().value())
                .containsExactly("AML.CS0001");
    }
}
