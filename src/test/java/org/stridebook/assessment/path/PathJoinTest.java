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
    void atMostTwoComponentsLieBetweenTwoThreatsAndNoneAgainstAFlow() {
        var paths =
                paths(pipeline().threat(threat("T-1", "AML.T0010", "Crawl")).threat(threat("T-2", "AML.T0057", "API")));

        assertThat(chains(paths)).containsExactly("T-1 T-2");
        assertThat(paths.paths().get(0).steps().get(1).through())
                .extracting(element -> element.element().name())
                .containsExactly("Training", "Registry");
        assertThat(chains(paths(pipeline()
                        .component("C5", "App", "process", "Lab")
                        .flow("F4", "API", "App", "answers")
                        .threat(threat("T-1", "AML.T0010", "Crawl"))
                        .threat(threat("T-2", "AML.T0057", "App")))))
                .isEmpty();
        assertThat(chains(paths(pipeline()
                        .threat(threat("T-1", "AML.T0010", "API"))
                        .threat(threat("T-2", "AML.T0057", "Registry")))))
                .isEmpty();
    }

    @Test
    void closingATrivialThreatOnTheWayKeepsTheChain() {
        var open = pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-2", "AML.T0051", "Training").rated(1, 1))
                .threat(threat("T-3", "AML.T0057", "Registry").rated(3, 3));
        var closed = pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-2", "AML.T0051", "Training").rated(1, 1).treatment(Treatment.MITIGATED))
                .threat(threat("T-3", "AML.T0057", "Registry").rated(3, 3));

        assertThat(chains(paths(open))).containsExactly("T-1 T-2 T-3");
        assertThat(chains(paths(closed))).containsExactly("T-1 T-3");
    }

    @Test
    void nobodyGoesThroughTheOutside() {
        var workshop = AWorkshop.of("Back and forth")
                .zone("Internet", 0)
                .zone("Inside", 8)
                .component("C1", "Desk", "process", "Inside")
                .component("C2", "Browser", "external_entity", "Internet")
                .component("C3", "App", "process", "Inside")
                .flow("F1", "Desk", "Browser", "pages")
                .flow("F2", "Browser", "App", "clicks")
                .threat(threat("T-1", "AML.T0010", "Desk"))
                .threat(threat("T-2", "AML.T0057", "App"));

        assertThat(chains(paths(workshop))).isEmpty();
    }

    @Test
    void whoReadsAStoreIsReachedFromIt() {
        var workshop = AWorkshop.of("Retrieval")
                .zone("Office", 3)
                .zone("Inside", 8)
                .component("C1", "Editors", "external_entity", "Office")
                .component("C2", "Index", "vector_store", "Inside")
                .component("C3", "Chat", "llm_app", "Inside")
                .flow("F1", "Editors", "Index", "articles")
                .flow("F2", "Chat", "Index", "query, chunks")
                .threat(threat("T-1", "AML.T0010", "F1"))
                .threat(threat("T-2", "AML.T0051", "Chat"));

        assertThat(chains(paths(workshop))).containsExactly("T-1 T-2");
        assertThat(chains(paths(workshop.flow("F3", "Index", "Editors", "export"))))
                .as("where the sheet draws who reads it, the others do not")
                .isEmpty();
    }

    @Test
    void aThreatWithSeveralTacticsIsNotLost() {
        var paths = paths(AWorkshop.of("Two")
                .component("C1", "One", "process", "")
                .flow("F1", "One", "Elsewhere", "data")
                .threat(AThreat.id("T-1").on("One").atlas("AML.T0010", "AML.T0057"))
                .threat(threat("T-2", "AML.T0051", "One")));

        assertThat(chains(paths)).containsExactly("T-1 T-2");
        assertThat(paths.missing()).isNull();
    }

    @Test
    void beginningsThatLeadToTheSameRestAreOneChain() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(2, 2))
                .threat(threat("T-2", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-3", "AML.T0057", "Registry"))
                .mitigation("M-1", "Login", "T-2", "", Mitigation.Status.IN_PLACE, "", "", ""));

        assertThat(chains(paths)).containsExactly("T-2 T-3");
        AttackPath path = paths.paths().get(0);
        assertThat(path.others())
                .extracting(other -> other.step().threat().id().value())
                .containsExactly("T-1");
        assertThat(path.steps().get(0).isCut()).isTrue();
        assertThat(path.isCut()).as("the other beginning is open").isFalse();
    }

    @Test
    void chainsThatBeginAlikeStandTogether() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl"))
                .threat(threat("T-2", "AML.T0051", "Training"))
                .threat(threat("T-3", "AML.T0034", "Training").rated(3, 3))
                .threat(threat("T-4", "AML.T0034", "Registry").rated(2, 2)));

        assertThat(chains(paths)).containsExactly("T-1 T-2 T-3", "T-1 T-2 T-4");
        assertThat(paths.forks()).singleElement().satisfies(fork -> {
            assertThat(fork.shared()).isEqualTo(2);
            assertThat(fork.paths()).isEqualTo(paths.paths());
        });
    }

    @Test
    void highThreatsInNoChainAreListedWithTheFirstThingThatIsMissing() {
        var paths = paths(pipeline()
                .component("C5", "Island", "process", "Lab")
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-2", "AML.T0057", "Registry").rated(3, 3))
                .threat(AThreat.id("T-3").on("API").rated(3, 3))
                .threat(threat("T-4", "AML.T0051", "Nowhere").rated(3, 3))
                .threat(threat("T-5", "AML.T0051", "Island").rated(3, 3))
                .threat(threat("T-6", "AML.T0010", "Island").rated(1, 1))
                .threat(threat("T-7", "AML.T0010", "Island").rated(3, 3).treatment(Treatment.MITIGATED)));

        assertThat(paths.beside())
                .extracting(one -> one.threat().id().value() + " " + one.why())
                .containsExactlyInAnyOrder("T-3 TECHNIQUE", "T-4 PLACE");
        assertThat(chains(paths)).contains("T-6 T-5");
        assertThat(paths(pipeline()
                                .component("C5", "Island", "process", "Lab")
                                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                                .threat(threat("T-2", "AML.T0051", "Island").rated(3, 3)))
                        .beside())
                .extracting(one -> one.threat().id().value() + " " + one.why())
                .containsExactlyInAnyOrder("T-1 ALONE", "T-2 WAY");
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
    void controlsInPlaceCut() {
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
        assertThat(paths.paths().get(0).isCut()).isTrue();
    }

    @Test
    void theMeasureInMostChainsComesFirst() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl").rated(3, 3))
                .threat(threat("T-2", "AML.T0051", "Training"))
                .threat(threat("T-3", "AML.T0057", "Registry"))
                .threat(threat("T-4", "AML.T0034", "Registry"))
                .mitigation("M-1", "Rate limit", "T-4", "", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-2", "Filter", "T-1 T-3", "", Mitigation.Status.PLANNED, "", "", ""));

        FirstCut cut = Objects.requireNonNull(paths.firstCut());
        assertThat(Objects.requireNonNull(cut.measure()).id()).isEqualTo("M-2");
        assertThat(cut.chains()).containsExactly(1);
    }

    @Test
    void whatOnlyFindsOrRecordsIsNeverProposedAndCutsNothing() {
        var workshop = pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl"))
                .threat(threat("T-2", "AML.T0051", "Training"))
                .mitigation("M-1", "Yearly exercise", "T-1 T-2", "AML.M0035", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-2", "Red-team days", "T-1 T-2", "", Mitigation.Status.PLANNED, "", "", "")
                .mitigation("M-3", "Prompt log", "T-1 T-2", "AML.M0024", Mitigation.Status.IN_PLACE, "", "", "");

        FirstCut cut = Objects.requireNonNull(paths(workshop).firstCut());
        assertThat(cut.measure()).isNull();
        assertThat(Objects.requireNonNull(cut.mitigation()).id().value()).isNotEqualTo("AML.M0035");
        assertThat(paths(workshop).paths()).noneMatch(AttackPath::isCut);

        workshop.mitigation("M-4", "Filter", "T-2", "AML.M0020", Mitigation.Status.PLANNED, "", "", "");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(paths(workshop).firstCut())
                                .measure())
                        .id())
                .isEqualTo("M-4");
    }

    @Test
    void onlyChainsThatNothingCutsCount() {
        var paths = paths(pipeline()
                .threat(threat("T-1", "AML.T0010", "Crawl"))
                .threat(threat("T-2", "AML.T0051", "Training"))
                .mitigation("M-1", "Filter", "T-2", "", Mitigation.Status.IN_PLACE, "", "", "")
                .mitigation("M-2", "Other filter", "T-1", "", Mitigation.Status.PLANNED, "", "", ""));

        assertThat(paths.paths()).allMatch(AttackPath::isCut);
        assertThat(paths.firstCut()).isNull();
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

    /** All orders of the threats of a small system: what a chain may be, told once more and plainly. */
    @Test
    void smallSystemsHaveTheChainsThatAPlainWalkFinds() {
        var random = new Random(11);
        var techniques = ATLAS.techniques();
        int found = 0;
        for (int i = 0; i < 300; i++) {
            var workshop = AWorkshop.of("Small").zone("Out", 0).zone("In", 9);
            for (int c = 0; c < 4; c++) {
                workshop.component("C" + c, "Part " + c, "process", c == 0 ? "Out" : "In");
            }
            for (int f = 0; f < 4; f++) {
                workshop.flow("F" + f, "Part " + random.nextInt(4), "Part " + random.nextInt(4), "data");
            }
            for (int t = 0; t < 4; t++) {
                String[] ids = random.ints(1 + random.nextInt(3), 0, techniques.size())
                        .mapToObj(one -> techniques.get(one).id().value())
                        .toArray(String[]::new);
                workshop.threat(AThreat.id("T-" + t)
                        .on("Part " + random.nextInt(4))
                        .atlas(ids)
                        .rated(1 + random.nextInt(3), 1 + random.nextInt(3)));
            }
            var assessment = new AssessmentJoin(
                            ATLAS, Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF)
                    .join(List.of(workshop.build()));
            var plain = new PlainWalk(assessment, ATLAS);
            var paths = assessment.paths();
            assertThat(paths.paths().isEmpty())
                    .as("system " + i)
                    .isEqualTo(plain.chains().isEmpty());
            for (AttackPath path : paths.paths()) {
                assertThat(plain.chains())
                        .as("system " + i)
                        .contains(path.steps().stream()
                                .map(step -> step.threat().id().value())
                                .collect(Collectors.joining(" ")));
            }
            found += paths.paths().isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(50);
    }
}
