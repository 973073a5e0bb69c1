package org.stridebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.Treatment;

/** What the pages about STRIDE and the frameworks say. */
class FrameworkPagesTest {

    private static RenderedSite site(AWorkshop workshop) {
        return RenderedSite.of(ExampleSite.of(ExampleAssessment.of(workshop)));
    }

    private static AWorkshop bot(AThreat... threats) {
        var workshop = AWorkshop.of("Bot").component("C1", "Gateway", "ai_agent", "");
        List.of(threats).forEach(workshop::threat);
        return workshop;
    }

    private static AThreat injection(String id) {
        return AThreat.id(id).on("Gateway").letters("T").atlas("AML.T0051.000").rated(3, 3);
    }

    private static String state(Document page, String item) {
        return page.select("#" + item + " .chips .badge").get(0).text();
    }

    @Test
    void anItemIsOpenWhileOneOfItsThreatsIs() {
        Document page = site(bot(injection("T-1"), injection("T-2").treatment(Treatment.MITIGATED)))
                .page("frameworks/owasp-llm-2025.html");

        assertThat(state(page, "llm01-2025")).isEqualTo("open");
        assertThat(state(page, "llm10-2025")).isEqualTo("not considered");
        assertThat(page.select("#llm10-2025").text()).contains("Ask: What does the worst single request cost");
    }

    @Test
    void anItemIsCoveredOnlyByAMeasure() {
        assertThat(state(
                        site(bot(injection("T-1").treatment(Treatment.MITIGATED)))
                                .page("frameworks/owasp-llm-2025.html"),
                        "llm01-2025"))
                .isEqualTo("covered");
        assertThat(state(
                        site(bot(injection("T-1").treatment(Treatment.NOT_A_THREAT)))
                                .page("frameworks/owasp-llm-2025.html"),
                        "llm01-2025"))
                .isEqualTo("decided");
    }

    @Test
    void anItemWithoutTechniqueIsNotAccusedAndThreatsThatMayBeAboutItAreOnlySuggested() {
        AThreat denial = AThreat.id("T-11")
                .on("Gateway")
                .letters("R")
                .atlas("AML.T0051.000")
                .rated(3, 3);
        var site = site(bot(injection("T-1"), denial));
        Document page = site.page("frameworks/owasp-agentic.html");

        assertThat(state(page, "t7")).isEqualTo("not mapped");
        assertThat(page.select("#t7").text()).contains("name it in the threat’s References, as OWASP T7");
        AThreat named = AThreat.id("T-2").on("Gateway").letters("R").references("OWASP T7");
        assertThat(state(site(bot(named)).page("frameworks/owasp-agentic.html"), "t7"))
                .isEqualTo("open");
        assertThat(state(page, "t8")).isEqualTo("not considered");
        assertThat(page.select("#t8 a[href*=threats]").eachText())
                .singleElement()
                .asString()
                .contains("T-11");
        assertThat(page.select("#t8").text()).contains("Perhaps:", "not counted");
    }

    @Test
    void aMeasureAgainstOneThreatSaysNothingOfTheOthers() {
        AWorkshop workshop = bot(injection("T-1"), injection("T-2"))
                .mitigation("M-1", "Guard", "T-1", "AML.M0020", Mitigation.Status.IN_PLACE, "", "", "");
        String advice = "#llm01-2025 li:has(a[href*=aml.m0020])";

        Document half = site(workshop).page("frameworks/owasp-llm-2025.html");
        assertThat(half.select(advice).text())
                .contains("for other threats only in 1")
                .doesNotContain("in place");

        workshop.mitigation("M-2", "Guard too", "T-2", "AML.M0020", Mitigation.Status.IN_PLACE, "", "", "");
        assertThat(site(workshop)
                        .page("frameworks/owasp-llm-2025.html")
                        .select(advice)
                        .text())
                .contains("in place in 1");
    }

    @Test
    void legendSpeaksOfQuestionsOnlyWhereASheetAsksThem() {
        var site = site(bot(injection("T-1")));
        assertThat(site.page("frameworks/owasp-llm-2025.html").select(".states").text())
                .doesNotContain("nobody answered its question");
        assertThat(site.page("frameworks/linddun.html").select(".states").text())
                .contains("nobody answered its question");
    }

    @Test
    void everyWordOfAStateIsDefinedOnThePage() {
        Document page = site(bot(injection("T-1"))).page("frameworks/owasp-agentic.html");
        var defined = page.select(".states dt").eachText();

        assertThat(page.select("#items tbody td:nth-child(3)").eachText())
                .isNotEmpty()
                .allMatch(defined::contains);
    }

    @Test
    void idsAlwaysSayTheYear() {
        var site = site(bot(injection("T-1")));

        assertThat(site.page("frameworks/owasp-agentic.html")
                        .select(".item h3 .mono")
                        .eachText())
                .contains("ASI01 (2026)", "T1 (2025)")
                .allMatch(id -> id.contains("20"));
        assertThat(site.page("workshops/bot/threats/t-1.html")
                        .select("section[aria-labelledby=frameworks]")
                        .text())
                .contains("ASI01 (2026)", "LLM01:2025", "LLM01:2026");
    }

    @Test
    void linddunSaysWhichSystemsItConcernsAndWhichNobodyKnows() {
        Document silent = site(bot(injection("T-1"))).page("frameworks/linddun.html");
        Document touched = site(bot().asset("Chats", "", "yes", "Gateway")).page("frameworks/linddun.html");

        assertThat(silent.select("#concern ~ .split").text()).contains("Nobody said Bot no data is listed");
        assertThat(touched.select("#concern ~ .split").text()).contains("It concerns Bot Chats: yes");
    }

    @Test
    void aListOfAKindOfAiSaysWhichSystemsItConcernsAndWhy() {
        Document bot = site(bot(injection("T-1"))).page("frameworks/owasp-llm-2026.html");
        var workshop = AWorkshop.of("Camera")
                .component("C1", "Classifier", "inference_api", "")
                .threat(AThreat.id("T-1").on("Classifier").letters("D").atlas("AML.T0034"));
        var camera = site(workshop);
        Document page = camera.page("frameworks/owasp-llm-2026.html");

        assertThat(bot.select("#concern ~ .split").text()).isEqualTo("It concerns Bot Gateway: AI agent and its tools");
        assertThat(page.select("#concern ~ .split").text())
                .isEqualTo("It concerns No system is known to have a language model."
                        + " Nothing speaks for it Camera no element, model type, test or threat says so");
        assertThat(page.select("#concern ~ p").text()).contains("To have another system counted");
        assertThat(page.select("#matrix ~ .empty").text()).contains("No system has anything here yet");
        assertThat(page.select("#items tbody td:nth-child(4)").eachText()).containsOnly("0");
        assertThat(camera.page("frameworks/owasp-ml-2023.html").select("#concern"))
                .isEmpty();
    }

    @Test
    void measuresOfAnItemAreCountedInThreeSteps() {
        Document page = site(bot(injection("T-1").mitigation("Watch", "AML.M0024"), injection("T-2")))
                .page("frameworks/owasp-llm-2025.html");

        assertThat(page.select("#items tbody tr:contains(LLM01) td:last-child").text())
                .matches("(\\d+ (in place|under way|not considered)(, )?)+");
    }

    @Test
    void aKindOfElementWithoutQuestionsCountsNone() {
        Document page = site(bot(injection("T-1"))).page("frameworks/stride.html");

        assertThat(page.select("#kinds ~ .scroll tr:contains(Other element) td small")
                        .eachText())
                .hasSize(6)
                .containsOnly("asked");
        assertThat(page.select("#kinds ~ .scroll").text()).contains("asked, ").doesNotContain(" 0 question");
    }

    @Test
    void aCardSaysForEachSystemWhetherItWasAsked() {
        var workshop = bot().asset("Chats", "", "yes", "Gateway")
                .asked("Gateway", "I", "LINDDUN L1", Answer.Value.NO, "no ids")
                .asked("Gateway", "I", "LINDDUN L2", Answer.Value.THREAT, "");
        Document page = site(workshop).page("frameworks/linddun.html");

        assertThat(state(page, "l1")).isEqualTo("asked");
        assertThat(page.select("#l1").text()).contains("Bot asked, no threat");
        assertThat(state(page, "l2")).isEqualTo("open");
        assertThat(page.select("#l3").text()).contains("Bot not asked");
    }

    @Test
    void privacyAnswersStandOnTheElementsPageAndLeadToTheirCards() {
        var workshop = bot().asked("Gateway", "I", "LINDDUN L1", Answer.Value.NO, "no ids");
        Document page = site(workshop).page("workshops/bot/elements/c1.html");

        assertThat(page.select("#privacy ~ ul").text()).contains("Linking no says Ana: no ids");
        assertThat(page.select("a[href$=linddun.html#l1]")).isNotEmpty();
        assertThat(page.select("#stride-i").text()).doesNotContain("no ids");
    }

    @Test
    void strideCountsThreatsByKindOfElementAndByTactic() {
        Document page = site(bot(injection("T-1"))).page("frameworks/stride.html");

        assertThat(page.select("#kinds ~ .scroll tr:contains(AI agent and its tools) td")
                        .get(1)
                        .text())
                .startsWith("1 High")
                .contains("asked");
        assertThat(page.select("#tactics ~ .scroll td:contains(1 High)")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=t] a[href$=elements/c1.html]"))
                .isNotEmpty();
    }

    @Test
    void strideSaysWhatIsMissingWhereNoThreatHasALetter() {
        Document page = site(bot()).page("frameworks/stride.html");

        assertThat(page.select(".empty").get(0).text()).contains("No threat has a letter yet", "column STRIDE");
    }

    @Test
    void letterOfAThreatAnElementATechniqueAndTheGridLeadToItsMeaning() {
        var site = site(bot(injection("T-1")));

        assertThat(site.page("workshops/bot/threats/t-1.html").select("a[href$=frameworks/stride.html#t]"))
                .isNotEmpty();
        assertThat(site.page("workshops/bot/elements/c1.html").select("a[href$=frameworks/stride.html#s]"))
                .isNotEmpty();
        assertThat(site.page("workshops/bot/stride.html").select("a[href$=frameworks/stride.html#e]"))
                .isNotEmpty();
        assertThat(site.page("atlas/aml.t0051.000.html").select("a[href$=frameworks/stride.html#t]"))
                .isNotEmpty();
    }
}
