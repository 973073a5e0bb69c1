package org.stridebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AWorkshop;

/** What the pages of one system say, before any template draws them. */
class SystemPagesTest {

    private static final ExampleSite SITE = ExampleSite.small();
    private static final SystemView VIEW = new SystemView(SITE.system());

    @Test
    void everyKindMakesPagesAndHasATemplate() {
        var made = SITE.pages().stream().map(Object::getClass).distinct().toList();

        assertThat(Pages.KINDS).allSatisfy(kind -> {
            assertThat(made).contains(kind.type());
            assertThat(Files.exists(Path.of("templates/site", kind.type().getSimpleName() + ".ftlh")))
                    .as(kind.type().getSimpleName())
                    .isTrue();
        });
    }

    @Test
    void noTwoPagesStandAtTheSamePath() {
        assertThat(SITE.pages()).extracting(page -> page.path().value()).doesNotHaveDuplicates();
    }

    @Test
    void systemPageLeadsWithTheWorstNews() {
        var page = SystemPage.of(VIEW);

        assertThat(page.verdict())
                .isEqualTo(
                        "9 of 12 threats are open, 4 of them high or critical. 2 high ones have no owner. 1 is overdue.");
        assertThat(page.open()).extracting(Badge::word).containsExactly("4 High", "3 Medium", "1 Low", "1 not rated");
        assertThat(page.top()).extracting(row -> row.id().text()).startsWith("T-001", "T-002");
        assertThat(page.top()).hasSize(9);
    }

    @Test
    void decisionsNameWhatIsMissing() {
        assertThat(SystemPage.of(VIEW).decisions())
                .extracting(decide -> decide.threat().text().substring(0, 5) + ": " + decide.what())
                .contains(
                        "T-003: name an owner",
                        "T-006: its acceptance has EXPIRED on 2026-05-01: renew it or treat the risk",
                        "T-012: complete its acceptance: approver missing",
                        "T-001: agree on one rating: the votes are 2 steps apart");
    }

    @Test
    void matrixPlacesEachRatedThreatOnceAndCountsTheOthers() {
        var matrix = SystemPage.of(VIEW).before();
        int placed = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(RiskMatrix.Cell::count)
                .sum();

        assertThat(matrix.note()).isEqualTo("11 threats, 1 of them without likelihood or impact");
        assertThat(placed).isEqualTo(10);
        assertThat(matrix.rows()).extracting(RiskMatrix.Row::likelihood).containsExactly("High", "Medium", "Low");
    }

    @Test
    void gridAsksFlowsAcrossABoundaryFirst() {
        var page = StridePage.of(VIEW);

        assertThat(page.groups())
                .extracting(StridePage.Group::title)
                .containsExactly("Flows across a trust boundary", "Components", "Other flows", "Out of scope");
        assertThat(page.groups().get(0).rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(6));
        assertThat(page.completeness().detail()).startsWith("17 of 55");
    }

    @Test
    void threatPageTellsHowItsLevelCameAbout() {
        var page = threat("T-001");

        assertThat(page.ratingBefore()).isEqualTo("Likelihood 3 High × impact 3 High = 9 on the scheme 3x3");
        assertThat(page.spread()).isEqualTo("Apart by 2 steps at most. Talk about it and agree on one rating.");
        assertThat(page.votes()).extracting(ThreatPage.VoteRow::participant).containsExactly("Ana", "Ben", "Chidi");
        assertThat(page.flags()).extracting(Badge::word).contains("ratings differ");
    }

    @Test
    void threatPageKeepsDoubtfulReferencesWithTheirSuggestion() {
        assertThat(threat("T-011").doubts())
                .singleElement()
                .satisfies(doubt ->
                        assertThat(doubt.text() + ": " + doubt.verdict()).isEqualTo("T1059: an ATT&CK id; in ATLAS"));
        assertThat(threat("T-011").unknownElements()).containsExactly("Billing robot");
    }

    @Test
    void neighboursFollowTheOrderOfTheRegister() {
        var threats = ThreatPage.all(VIEW).toList();

        assertThat(threats.get(0).frame().previous()).isNull();
        assertThat(threats.get(0).frame().next())
                .isNotNull()
                .extracting(Link::text)
                .asString()
                .startsWith(threats.get(1).id());
        assertThat(threats.get(threats.size() - 1).frame().next()).isNull();
    }

    @Test
    void problemsAndThreatsLeadToEachOther() {
        var worst = ThreatPage.all(VIEW).findFirst().orElseThrow();
        var problems = SystemProblemsPage.of(VIEW).problems();

        assertThat(worst.problems()).hasSize(2);
        assertThat(problems)
                .extracting(ProblemRow::kind)
                .containsExactlyInAnyOrder("unknown-component", "ratings-differ");
        assertThat(problems.get(0).about()).extracting(Link::text).containsExactly(worst.id());
    }

    @Test
    void elementPageShowsItsFlowsItsThreatsAndWhatNobodyAsked() {
        var page = element("C3");

        assertThat(page.into()).extracting(neighbour -> neighbour.link().text()).containsExactly("from Chat web app");
        assertThat(page.out()).hasSize(4);
        assertThat(page.threats()).extracting(row -> row.id().text()).contains("T-001", "T-010");
        assertThat(page.questions())
                .extracting(ElementPage.Question::letter)
                .containsExactly("S", "T", "R", "I", "D", "E");
        assertThat(page.questions().get(1).disagreement()).isNotEmpty();
    }

    @Test
    void flowPageNamesBothEnds() {
        var page = element("F4");

        assertThat(page.kind()).isEqualTo("Data flow across a trust boundary");
        assertThat(page.into()).extracting(end -> end.link().text()).containsExactly("LLM gateway");
        assertThat(page.out()).extracting(end -> end.link().text()).containsExactly("Model endpoint");
    }

    @Test
    void roadmapSaysWhatTheFirstStepsAchieve() {
        var page = RoadmapPage.of(VIEW);

        assertThat(page.effect()).isEqualTo("The first 2 measures together cover 70 % of all open risk.");
        assertThat(page.others()).extracting(RoadmapPage.Step::title).contains("Signed audit log of prompts");
        assertThat(page.decisions()).extracting(row -> row.threat().text()).containsExactly("T-006", "T-008", "T-012");
    }

    @Test
    void changesKeepAThreatThatIsNoLongerListedWithoutALink() {
        var page = ChangesPage.of(VIEW);

        assertThat(page.previous()).isEqualTo("2025-11-05");
        assertThat(page.groups().stream().flatMap(group -> group.rows().stream()))
                .filteredOn(row -> row.id().text().equals("T-090"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id().href()).isEmpty();
                    assertThat(row.now()).isEqualTo("not listed");
                });
        assertThat(page.trend().points()).extracting(Trend.Point::total).containsExactly(7, 9);
    }

    @Test
    void peoplePageListsWhatToTalkAbout() {
        var page = PeoplePage.of(VIEW);

        assertThat(page.people()).extracting(PeoplePage.Person::name).containsExactly("Ana", "Ben", "Chidi");
        assertThat(page.ratings()).extracting(row -> row.id().text()).containsExactly("T-001");
        assertThat(page.answers()).extracting(row -> row.question().text()).contains("LLM gateway: Tampering");
    }

    @Test
    void nistPageGroupsByFunctionAndMarksClaims() {
        var functions = NistPage.of(VIEW).functions();

        assertThat(functions).extracting(NistPage.Function::name).containsExactly("GOVERN", "MAP", "MEASURE", "MANAGE");
        assertThat(functions.get(1).items())
                .filteredOn(item -> item.item().text().equals("MAP 1.1"))
                .singleElement()
                .satisfies(item -> assertThat(item.claimed()).isEqualTo("claimed, without evidence"));
    }

    @Test
    void homePageCountsWithNumeratorAndDenominator() {
        var page = HomePage.of(new PortfolioView(SITE.portfolio()));

        assertThat(page.verdict())
                .isEqualTo(
                        "1 system has 9 open threats, 4 of them high or critical. 1 treatment is overdue. 1 accepted risk has expired.");
        assertThat(page.figures())
                .allSatisfy(figure -> assertThat(figure.detail()).containsPattern("\\d+ of \\d+"));
        assertThat(page.systems()).extracting(HomePage.SystemRow::completeness).containsExactly("17 of 55");
        assertThat(page.tactics()).extracting(HomePage.TacticRow::of).containsExactly(2, 1, 1, 1);
    }

    @Test
    void emptyWorkshopHasAllPagesAndSaysSo() {
        var site = ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Nothing yet")));
        var view = new SystemView(site.system());

        assertThat(SystemPage.of(view).verdict()).isEqualTo("Nobody has written down a threat yet.");
        assertThat(Pages.ofSystem(site.system()).map(Page::path))
                .contains(view.path("index.html"), view.path("threats.html"), view.path("print.html"));
        assertThat(StridePage.of(view).groups()).isEmpty();
    }

    private static ThreatPage threat(String id) {
        return only(ThreatPage.all(VIEW).filter(page -> page.id().equals(id)));
    }

    private static ElementPage element(String id) {
        return only(ElementPage.all(VIEW).filter(page -> page.id().equals(id)));
    }

    private static <T> T only(Stream<T> pages) {
        List<T> all = pages.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
