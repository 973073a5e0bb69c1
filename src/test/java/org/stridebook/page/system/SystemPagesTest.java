package org.stridebook.page.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.RiskMatrix;
import org.stridebook.page.part.Trend;
import org.stridebook.page.place.Link;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemView;

/** What the pages about one system as a whole say, before any template draws them. */
class SystemPagesTest {

    private static final SystemView VIEW = ExampleSite.small().view();

    @Test
    void systemPageLeadsWithTheWorstNews() {
        var page = SystemPage.of(VIEW);

        assertThat(page.verdict()).isEqualTo("9 of 12 threats are open, 4 of them high or critical. 1 is overdue.");
        assertThat(page.open()).extracting(Badge::word).containsExactly("4 High", "3 Medium", "1 Low", "1 not rated");
        assertThat(page.top()).extracting(row -> row.id().text()).startsWith("T-001", "T-002");
        assertThat(page.top()).hasSize(9);
    }

    @Test
    void systemPageShowsTheWhiteboardUnderANameOfItsOwn() {
        var whiteboard = SystemPage.of(VIEW).whiteboard();

        assertThat(whiteboard).isNotNull();
        assertThat(whiteboard.full().href()).isEqualTo("whiteboard.png");
        assertThat(whiteboard.source()).isEqualTo("support-chat/diagram.png");
        assertThat(whiteboard.session()).isEqualTo("2026-05-12");
    }

    @Test
    void decisionsNameWhatIsMissing() {
        assertThat(SystemPage.of(VIEW).decisions())
                .extracting(decide -> decide.threat().text().substring(0, 5) + ": " + decide.what())
                .contains(
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
    void roadmapSaysWhatTheFirstStepsAchieve() {
        var page = RoadmapPage.of(VIEW);

        assertThat(page.effect())
                .isEqualTo("The first 2 measures together close 60 % of all open risk and work on 60 %, by score.");
        assertThat(page.steps()).extracting(RoadmapPage.Step::id).contains("M1").doesNotContain("T-001");
        assertThat(page.others()).extracting(RoadmapPage.Step::title).contains("Signed audit log of prompts");
        assertThat(page.decisions()).extracting(row -> row.threat().text()).containsExactly("T-006", "T-008", "T-012");
    }

    @Test
    void eachStepOfTheRoadmapSaysWhatItAddsToTheStepsBeforeIt() {
        var steps = RoadmapPage.of(VIEW).steps();

        assertThat(steps)
                .extracting(step -> step.gain().adds())
                .first()
                .asString()
                .endsWith("%, closes");
        assertThat(steps.get(0).gain().closes()).hasSize(3);
        assertThat(steps.stream()
                        .mapToInt(step -> Integer.parseInt(step.gain().adds().replaceAll("\\D", "")))
                        .sum())
                .isEqualTo(steps.get(steps.size() - 1).gain().closedPercent());
    }

    @Test
    void roadmapLeadsToTheControlsThatDescribeAMeasure() {
        var step = RoadmapPage.of(VIEW).steps().stream()
                .filter(one -> one.id().equals("M1"))
                .findFirst()
                .orElseThrow();

        assertThat(step.controls())
                .containsExactly(
                        new Link(
                                "D3-IVV", "https://d3fend.mitre.org/technique/D3-IVV/", "noopener noreferrer nofollow"),
                        Link.plain("NIST SP 800-53 SI-10"));
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
}
