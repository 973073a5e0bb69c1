package org.stridebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.Technique;
import org.stridebook.page.Pages;
import org.stridebook.page.knowledge.AtlasMitigationPage;
import org.stridebook.page.knowledge.CaseStudyPage;
import org.stridebook.page.knowledge.ChainLine;
import org.stridebook.page.knowledge.ChainRow;
import org.stridebook.page.knowledge.IncidentsPage;
import org.stridebook.page.knowledge.MitigationUse;
import org.stridebook.page.knowledge.TechniquePage;
import org.stridebook.page.place.Page;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.workshop.Mitigation;

/** What the pages about ATLAS say of our samples must agree with what is known of each threat. */
class CutClaimsTest {

    private static final Catalogue ATLAS = AtlasReader.bundled();
    private static final Map<String, Assessment> SYSTEMS = new HashMap<>();
    private static List<Page> pages = List.of();

    @BeforeAll
    static void make() throws Exception {
        List<Assessment> all = SampleAssessments.all();
        all.forEach(one -> SYSTEMS.put(one.workshop().profile().system(), one));
        Assessment first = all.get(0);
        var portfolio = Portfolios.of(
                all.stream().map(one -> Summaries.of(one, List.of())).toList(),
                first.settings(),
                first.asOf(),
                first.catalogue(),
                first.frameworks());
        pages = Pages.ofPortfolio(new PortfolioFacts(portfolio, new TreeMap<>(), List.of(), List.of(), List.of()))
                .toList();
    }

    private static <T extends Page> Stream<T> pages(Class<T> type) {
        return pages.stream().filter(type::isInstance).map(type::cast);
    }

    private static TechniquePage technique(String id) {
        return pages(TechniquePage.class)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Every attack that some page holds against a system. */
    private static Stream<ChainRow> rows() {
        return Stream.concat(
                pages(CaseStudyPage.class).flatMap(page -> page.systems().stream()),
                pages(IncidentsPage.class)
                        .flatMap(page -> page.groups().stream())
                        .flatMap(group -> group.risks().stream())
                        .flatMap(risk -> risk.attacks().stream())
                        .map(IncidentsPage.Attack::chain));
    }

    private static Technique subject(ChainLine line) {
        String file = line.technique().href();
        return technique(new AtlasId(file.replace(".html", "").toUpperCase(Locale.ROOT)));
    }

    private static Technique technique(AtlasId id) {
        return java.util.Objects.requireNonNull(ATLAS.technique(id));
    }

    /** Told by the threat alone, so that no rule of the pages is used twice. */
    private static boolean hasControl(AssessedThreat threat, Technique technique) {
        return threat.measures().stream()
                        .anyMatch(measure -> measure.status() == Mitigation.Status.IN_PLACE
                                || measure.status() == Mitigation.Status.VERIFIED)
                || threat.recommendations().stream()
                        .filter(one -> one.state().isInPlace())
                        .map(one -> one.mitigation().techniques())
                        .anyMatch(against -> against.contains(technique.id())
                                || (technique.parent() != null && against.contains(technique.parent())));
    }

    private static boolean names(AssessedThreat threat, Technique technique) {
        return threat.techniques().stream()
                .anyMatch(one -> one.id().equals(technique.id())
                        || one.id().equals(technique.parent())
                        || technique.id().equals(one.parent()));
    }

    @Test
    void whereverAPageSaysCutNoOpenThreatOnThatTechniqueIsWithoutAControl() {
        int cuts = 0;
        for (ChainRow row : rows().toList()) {
            Assessment system =
                    java.util.Objects.requireNonNull(SYSTEMS.get(row.system().text()));
            for (ChainLine line :
                    Stream.concat(row.shown().stream(), row.folded().stream()).toList()) {
                Technique technique = subject(line);
                List<String> without = system.threats().stream()
                        .filter(threat -> threat.isOpen() && names(threat, technique) && !hasControl(threat, technique))
                        .map(threat -> threat.id().value())
                        .toList();
                boolean cut = line.state().word().equals("cut");
                cuts += cut ? 1 : 0;
                if (cut) {
                    assertThat(without)
                            .as(row.system().text() + " " + technique.id())
                            .isEmpty();
                    assertThat(line.controls().size() + line.mitigated().size()).isPositive();
                } else {
                    assertThat(line.open().stream().map(link -> link.text().split(" ")[0]))
                            .as(row.system().text() + " " + technique.id())
                            .containsAll(without);
                }
            }
        }
        assertThat(cuts).as("the samples have steps that are cut").isPositive();
    }

    @Test
    void whatATechniquePageSaysOfAMitigationIsWhatTheThreatsPagesSay() {
        int said = 0;
        for (Technique technique : ATLAS.techniques()) {
            for (MitigationUse use : technique(technique.id().value()).mitigations()) {
                said += agree(use.mitigation().text(), use.systems());
            }
        }
        for (AtlasMitigationPage page : pages(AtlasMitigationPage.class).toList()) {
            said += agree(page.title(), page.systems());
        }
        assertThat(said).isGreaterThan(100);
    }

    private static int agree(String mitigation, List<MitigationUse.InSystem> systems) {
        int said = 0;
        for (MitigationUse.InSystem row : systems) {
            Assessment system =
                    java.util.Objects.requireNonNull(SYSTEMS.get(row.system().text()));
            for (MitigationUse.Standing standing : row.states()) {
                for (var link : standing.threats()) {
                    assertThat(system.threats().stream()
                                    .filter(threat -> threat.id().value().equals(link.text()))
                                    .flatMap(threat -> threat.recommendations().stream())
                                    .filter(one -> one.mitigation().name().equals(mitigation))
                                    .map(one -> one.state().word()))
                            .as(row.system().text() + " " + link.text() + " " + mitigation)
                            .containsExactly(standing.state().word());
                    said++;
                }
            }
        }
        return said;
    }

    @Test
    void theLimitOfOneThreatOfFraudDetectionIsNotVerifiedForTheOther() {
        MitigationUse limit = technique("AML.T0024.002").mitigations().stream()
                .filter(one -> one.mitigation().text().equals("Limit AI Service Query Volume and Rate"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.systems())
                .filteredOn(row -> row.system().text().equals("Card fraud detection"))
                .singleElement()
                .satisfies(row -> assertThat(row.states()).singleElement().satisfies(standing -> {
                    assertThat(standing.state().word()).isEqualTo("planned");
                    assertThat(standing.threats())
                            .extracting(link -> link.text())
                            .containsExactly("F-01");
                }));
    }

    @Test
    void aSystemWithoutAThreatOfTheTechniqueIsNotAccused() {
        TechniquePage injection = technique("AML.T0051");
        assertThat(injection.mitigations())
                .flatExtracting(MitigationUse::systems)
                .extracting(row -> row.system().text())
                .containsOnly("Customer support chat");
        assertThat(injection.unconcerned()).isEqualTo(SYSTEMS.size() - 1);
    }

    @Test
    void aTechniqueWithPartsShowsWhatIsKnownOfThem() {
        TechniquePage injection = technique("AML.T0051");
        assertThat(injection.studiesOfParts().size()).isGreaterThan(20);
        assertThat(injection.studiesOfParts()).doesNotContainAnyElementsOf(injection.caseStudies());
        assertThat(injection.studiesOfParts().get(0).kind()).isEqualTo("incident");
        assertThat(injection.questionsOfParts()).isNotEmpty().doesNotContainAnyElementsOf(injection.questions());
        assertThat(technique("AML.T0051.001").studiesOfParts()).isEmpty();
    }

    @Test
    void theBoardPageCountsAllOpenHighRisksAndPutsWeakTiesLast() {
        IncidentsPage page = pages(IncidentsPage.class).findFirst().orElseThrow();
        int listed =
                page.groups().stream().mapToInt(group -> group.risks().size()).sum()
                        + page.noCase().size()
                        + page.noTechnique().size();
        assertThat(page.tally())
                .matches("\\d+ of " + (listed + page.more()) + " open high risks have a real incident.*");
        assertThat(page.groups()).extracting(IncidentsPage.Group::anchor).containsExactly("close", "weak");
        assertThat(page.groups().get(1).risks())
                .allSatisfy(risk -> assertThat(risk.attacks())
                        .allSatisfy(attack -> assertThat(attack.tie()).isEqualTo("1 shared technique")));
        assertThat(page.groups().get(1).risks().get(0).attacks().get(0).shared())
                .extracting(link -> link.text())
                .containsExactly("Valid Accounts");
    }
}
