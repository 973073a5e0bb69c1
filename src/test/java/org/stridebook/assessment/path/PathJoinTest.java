package org.stridebook.assessment.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.path.AttackPaths.Missing;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Treatment;

/** Chains of threats. Tactics: T0010 Initial Access, T0051 Execution, T0057 Exfiltration, T0034 Impact. */
class PathJoinTest {

    private static final Catalogue ATLAS = AtlasReader.bundled();

    private static AWorkshop pipeline() {
        return AWorkshop.of("Pipeline")
                .zone("Internet", 0)
                .zone("Lab", 8)
                .component("C1", "Crawl", "external_entity", "Internet")
                .component("C2", "Training", "training", "Lab")
                .component("C3", "Registry", "data_store", "Lab")
                .component("C4", "API", "process", "Lab")
                .flow("F1", "Crawl", "Training", "pages")
                .flow("F2", "Training", "Registry", "models")
                .flow("F3", "Registry", "API", "models");
    }

    private static AttackPaths paths(AWorkshop workshop) {
        return new AssessmentJoin(ATLAS, Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF)
                .join(List.of(workshop.build()))
                .paths();
    }

    /** {@code T-1 T-2} for each chain. */
    private static List<String> chains(AttackPaths paths) {
        return paths.paths().stream()
                .map(path -> path.steps().stream()
                        .map(step -> step.threat().id().value())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static AThreat threat(String id, String technique, String... places) {
        return AThreat.id(id).on(places).atlas(technique);
    }

    @Test
    void aPoisonedSourceLeadsThroughTrainingAndRegistryToTheApi() {
        var paths = paths(pipeline()
                .threat(threat("T-4", "AML.T0034", "API").rated(2, 3))
                .threat(threat("T-3", "AML.T0057", "Registry").rated(3, 3))
                .threat(threat("T-2", "AML.T0051", "Training").rated(1, 1))
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(2, 2)));

        assertThat(chains(paths)).containsExactly("T-1 T-2 T-3 T-4");
        AttackPath path = paths.paths().get(0);
        assertThat(path.steps().get(0).tactic().name()).isEqualTo("Initial Access");
        assertThat(path.steps())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.tactic().position(), other.tactic().position()));
        assertThat(path.high()).isEqualTo(2);
        assertThat(path.isCut()).isFalse();
        assertThat(paths.missing()).isNull();
        assertThat(paths.outside()).containsExactly("Internet");
    }

    @Test
    void noStepLeadsTwoFlowsAwayOrAgainstAFlow() {
        assertThat(chains(paths(pipeline()
                        .threat(threat("T-1", "AML.T0010", "Crawl"))
                        .threat(threat("T-2", "AML.T0057", "Registry")))))
                .isEmpty();
        assertThat(chains(paths(pipeline()
                        .threat(threat("T-1", "AML.T0010", "API"))
                        .threat(threat("T-2", "AML.T0057", "Registry")))))
                .isEmpty();
    }

    @Test
    void aThreatAtAFlowReachesTheEndOfTheFlow() {
        assertThat(chains(paths(pipeline()
                        .threat(threat("T-1", "AML.T0051", "F1"))
                        .threat(threat("T-2", "AML.T0057", "Training"))
                        .threat(threat("T-3", "AML.T0034", "Crawl")))))
                .containsExactly("T-1 T-2");
    }

    @Test
    void theSameTacticOrAnEarlierOneLeadsNowhere() {
        var paths = paths(
                pipeline().threat(threat("T-1", "AML.T0051", "Crawl")).threat(threat("T-2", "AML.T0051", "Training")));

        assertThat(paths.paths()).isEmpty();
        assertThat(paths.missing()).isEqualTo(Missing.LINKS);
    }

    @Test
    void deepInsideAChainBeginsOnlyWithAnEntryTactic() {
        var inside = paths(pipeline()
                .threat(threat("T-1", "AML.T0051", "Training"))
                .threat(threat("T-2", "AML.T0057", "Registry")));

        assertThat(inside.missing()).isEqualTo(Missing.BEGINNING);
        assertThat(chains(paths(pipeline()
                        .threat(threat("T-1", "AML.T0010", "Training"))
                        .threat(threat("T-2", "AML.T0057", "Registry")))))
                .containsExactly("T-1 T-2");
    }

    @Test
    void zonesThatAreTrustedAlikeAreNotOutside() {
        var alike = AWorkshop.of("Alike")
                .zone("A", 5)
                .zone("B", 5)
                .component("C1", "One", "process", "A")
                .component("C2", "Two", "process", "B")
                .flow("F1", "One", "Two", "data")
                .threat(threat("T-1", "AML.T0051", "One"))
                .threat(threat("T-2", "AML.T0057", "Two"));

        assertThat(paths(alike).outside()).isEmpty();
        assertThat(paths(alike).missing()).isEqualTo(Missing.BEGINNING);
    }

    @Test
    void closedThreatsAreNoLinks() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl"))
                .threat(threat("T-2", "AML.T0051", "Training").treatment(Treatment.MITIGATED)));

        assertThat(paths.paths()).isEmpty();
    }

    @Test
    void ofChainsWithTheSameEndsOnlyTheGravestIsListed() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl"))
                .threat(threat("T-2", "AML.T0051", "Training").rated(1, 1))
                .threat(threat("T-3", "AML.T0051", "Training").rated(3, 3))
                .threat(threat("T-4", "AML.T0034", "Training")));

        assertThat(chains(paths)).containsExactly("T-1 T-3 T-4");
        assertThat(paths.more()).isFalse();
    }

    @Test
    void controlsInPlaceCutAndTheMeasureInMostChainsComesFirst() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-2", "AML.T0051", "Training"))
                .threat(threat("T-3", "AML.T0057", "Registry"))
                .threat(threat("T-4", "AML.T0034", "Registry"))
                .mitigation("M-1", "Rate limit", "T-4", "", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-2", "Filter", "T-1 T-3", "", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-3", "Guardrails", "T-2", "AML.M0020", Mitigation.Status.IN_PLACE, "", "", ""));

        assertThat(chains(paths)).containsExactly("T-1 T-2 T-3 T-4");
        PathStep second = paths.paths().get(0).steps().get(1);
        assertThat(second.controls().measures()).extracting(one -> one.id()).containsExactly("M-3");
        assertThat(second.controls().mitigations())
                .extracting(one -> one.mitigation().id().value())
                .containsExactly("AML.M0020");
        FirstCut cut = Objects.requireNonNull(paths.firstCut());
        assertThat(Objects.requireNonNull(cut.measure()).id()).isEqualTo("M-2");
        assertThat(cut.chains()).containsExactly(1);
    }

    @Test
    void withoutAPlanTheCutIsWhatAtlasRecommends() {
        var cut = Objects.requireNonNull(paths(pipeline()
                        .threat(threat("T-1", "AML.T0010", "Crawl"))
                        .threat(threat("T-2", "AML.T0051", "Training")))
                .firstCut());

        assertThat(cut.measure()).isNull();
        assertThat(cut.mitigation()).isNotNull();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(paths(pipeline()).missing()).isEqualTo(Missing.OPEN_THREATS);
        assertThat(paths(pipeline().threat(AThreat.id("T-1").on("API"))).missing())
                .isEqualTo(Missing.TECHNIQUES);
        assertThat(paths(pipeline().threat(threat("T-1", "AML.T0051", "Nowhere")))
                        .missing())
                .isEqualTo(Missing.PLACES);
        assertThat(paths(AWorkshop.of("No flow")
                                .component("C1", "One", "process", "")
                                .threat(threat("T-1", "AML.T0051", "One")))
                        .missing())
                .isEqualTo(Missing.FLOWS);
    }

    /** Everything leads to everything: far more chains than anybody could walk one by one. */
    private static AWorkshop dense(int components, int threats) {
        var workshop = AWorkshop.of("Dense").zone("Out", 0).zone("In", 9);
        for (int i = 0; i < components; i++) {
            workshop.component("C" + i, "Part " + i, "process", i == 0 ? "Out" : "In");
        }
        for (int i = 0; i < components; i++) {
            for (int j = 0; j < components; j++) {
                workshop.flow("F" + i + "-" + j, "Part " + i, "Part " + j, "data");
            }
        }
        var random = new Random(7);
        var techniques = ATLAS.techniques();
        for (int i = 0; i < threats; i++) {
            String one = techniques.get(random.nextInt(techniques.size())).id().value();
            String other =
                    techniques.get(random.nextInt(techniques.size())).id().value();
            workshop.threat(AThreat.id("T-" + i)
                    .on("Part " + random.nextInt(components), "Part " + random.nextInt(components))
                    .atlas(one, other)
                    .rated(1 + random.nextInt(3), 1 + random.nextInt(3)));
        }
        return workshop;
    }

    @Test
    void aDenseSystemIsSearchedInBoundedWork() {
        var paths = paths(dense(12, 200));

        assertThat(paths.paths()).hasSize(PathJoin.MOST);
        assertThat(paths.more()).isTrue();
        assertThat(chains(paths)).isEqualTo(chains(paths(dense(12, 200)))).doesNotHaveDuplicates();
        for (AttackPath path : paths.paths()) {
            assertThat(path.steps()).extracting(step -> step.threat().id()).doesNotHaveDuplicates();
            assertThat(path.steps()).hasSizeBetween(2, ATLAS.tactics().size());
        }
    }
}
