package org.stridebook.page.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.Pages;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.system.ChangesPage;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;

/** What the site says of two releases, and of ids that the one in use does not have. */
class ReleasePagesTest {

    private static final ExampleSite SITE = ExampleSite.of(ExampleAssessment.of(AWorkshop.of("Chat")
            .component("C-1", "Gateway", "LLM app", "Inside")
            .threat(AThreat.id("T-1")
                    .on("Gateway")
                    .atlas("LLM Plugin Compromise")
                    .rated(3, 3))
            .threat(AThreat.id("T-2").on("Gateway").atlas("aml.t0019").rated(1, 1))
            .threat(AThreat.id("T-3").on("Gateway").atlas("AML.T0070", "AML.T0057"))));

    private static <T extends Page> List<T> pages(Class<T> type) {
        return SITE.pages().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void theReleasePageSaysWhatChangedAndWhomItConcerns() {
        ReleasePage page = pages(ReleasePage.class).get(0);
        assertThat(page.path().value()).isEqualTo("atlas/changes.html");
        assertThat(page.title()).isEqualTo("ATLAS 2026.09 against 2026.05");
        assertThat(page.systems())
                .containsExactly(new ReleasePage.SystemRow(
                        new Link("Chat", "../workshops/chat/changes.html#atlas"),
                        "1 reference renamed, 1 maturity raised, 1 added"));
        assertThat(page.groups())
                .extracting(ReleasePage.Group::title)
                .containsExactly(
                        "1 technique renamed", "1 technique moved", "1 technique maturity raised", "1 technique added");
        assertThat(page.groups().get(0).rows())
                .containsExactly(new ReleasePage.Row(
                        "AML.T0053",
                        new Link("AI Agent Tool Invocation", "aml.t0053.html"),
                        "renamed from “LLM Plugin Compromise”"));
    }

    @Test
    void theChangesPageOfASystemListsItsReferencesAsTyped() {
        ChangesPage.Release release = pages(ChangesPage.class).get(0).release();
        assertThat(release).isNotNull();
        assertThat(release.tally()).isEqualTo("1 reference renamed, 1 maturity raised, 1 added");
        assertThat(release.references())
                .extracting(one -> one.threat().text() + " " + one.written() + " "
                        + one.changes().get(0).what())
                .containsExactlyInAnyOrder(
                        "T-1 LLM Plugin Compromise renamed from “LLM Plugin Compromise”",
                        "T-3 AML.T0070 added",
                        "T-3 AML.T0057 maturity raised from feasible to demonstrated");
    }

    @Test
    void aRetiredIdHasAPageThatThreatsLeadTo() {
        RetiredPage page = pages(RetiredPage.class).stream()
                .filter(one -> one.id().equals("AML.T0019"))
                .findFirst()
                .orElseThrow();
        assertThat(page.path().value()).isEqualTo("atlas/aml.t0019.html");
        assertThat(page.verdict()).isEqualTo("ATLAS retired it in 2026.07. Nothing in this release takes its place.");
        assertThat(page.threats()).extracting(RetiredPage.Row::written).containsExactly("aml.t0019");
        ThreatPage threat = pages(ThreatPage.class).stream()
                .filter(one -> one.id().equals("T-2"))
                .findFirst()
                .orElseThrow();
        assertThat(threat.doubts())
                .extracting(ThreatPage.Doubt::written)
                .containsExactly(new Link("aml.t0019", "../../../atlas/aml.t0019.html"));
        assertThat(pages(AtlasPage.class).get(0).absent())
                .contains(new AtlasPage.Absent(
                        new Link("AML.T0019 Publish Poisoned Datasets", "aml.t0019.html"), "retired", 1));
    }

    @Test
    void withOneReleaseNothingIsCompared() {
        PortfolioFacts two = SITE.portfolio();
        var one =
                new PortfolioFacts(two.portfolio(), two.problems(), two.otherProblems(), two.downloads(), two.guide());
        assertThat(Pages.ofPortfolio(one)).noneMatch(ReleasePage.class::isInstance);
    }
}
