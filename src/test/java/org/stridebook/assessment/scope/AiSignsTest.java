package org.stridebook.assessment.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.scope.ScopeFinding.Verdict;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.atlas.Catalogue;
import org.stridebook.atlas.ExampleCatalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;

/** What speaks for a language model or an agent, and what follows for the items of their lists. */
class AiSignsTest {

    private static final String LLM = "owasp-llm-2025";
    private static final String AGENT = "owasp-agentic";
    private static final Catalogue ATLAS = AtlasReader.bundled();
    private static final String NO_SIGN = "no element, model type, test or threat says so";

    private static AWorkshop camera() {
        return AWorkshop.of("Camera").component("C1", "Classifier", "inference_api", "");
    }

    private static AThreat threat(String id) {
        return AThreat.id(id).on("Classifier").letters("T");
    }

    private static Assessment assessed(AWorkshop workshop, Catalogue atlas) {
        return new AssessmentJoin(atlas, Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF)
                .join(List.of(workshop.build()));
    }

    private static ScopeFinding finding(Assessment assessment, String framework) {
        return assessment
                .scopes()
                .of(assessment.frameworks().framework(framework).scope());
    }

    private static Arguments row(String what, UnaryOperator<AWorkshop> with, String languageModel, String agent) {
        return Arguments.of(what, with, languageModel, agent);
    }

    static Stream<Arguments> systems() {
        return Stream.of(
                row("nothing of the kind", w -> w, NO_SIGN, NO_SIGN),
                row(
                        "an application",
                        w -> w.component("C2", "Bot", "llm_app", ""),
                        "Bot: LLM chat / RAG application",
                        NO_SIGN),
                row(
                        "an agent is a language model too",
                        w -> w.component("C2", "Tools", "ai_agent", ""),
                        "Tools: AI agent and its tools",
                        "Tools: AI agent and its tools"),
                row("an application out of scope", w -> w.outOfScope("C2", "Bot", "llm_app", ""), NO_SIGN, NO_SIGN),
                row("a model type", w -> w.modelType("GPT-4o, fine-tuned"), "model type: GPT-4o, fine-tuned", NO_SIGN),
                row("another model type", w -> w.modelType("Predictive: boosted trees"), NO_SIGN, NO_SIGN),
                row(
                        "a test tool",
                        w -> w.probe("dan.Dan", "AML.T0054", "LLM01:2025", 10, 1),
                        "tested with garak",
                        NO_SIGN),
                row("another test tool", w -> w.test("", "AML.T0043", "Counterfit 1.1", 10, 1), NO_SIGN, NO_SIGN),
                row(
                        "an item",
                        w -> w.threat(threat("T-1").references("OWASP LLM10:2026")),
                        "threat T-1 names LLM10:2026",
                        NO_SIGN),
                row(
                        "an item of agents",
                        w -> w.threat(threat("T-1").references("ASI03")),
                        NO_SIGN,
                        "threat T-1 names ASI03 (2026)"),
                row("an item of all models", w -> w.threat(threat("T-1").references("ML01:2023")), NO_SIGN, NO_SIGN),
                row(
                        "a technique of generative AI",
                        w -> w.threat(threat("T-1").atlas("AML.T0051.000")),
                        "threat T-1 names AML.T0051.000 LLM Prompt Injection: Direct",
                        NO_SIGN),
                row(
                        "a technique of agents",
                        w -> w.threat(threat("T-1").atlas("AML.T0053")),
                        "threat T-1 names AML.T0053 AI Agent Tool Invocation",
                        "threat T-1 names AML.T0053 AI Agent Tool Invocation"),
                row(
                        "techniques of any AI",
                        w -> w.threat(threat("T-1").atlas("AML.T0012", "AML.T0029")),
                        NO_SIGN,
                        NO_SIGN),
                row(
                        "a threat that is none here",
                        w -> w.threat(threat("T-1").atlas("AML.T0051").treatment(Treatment.NOT_A_THREAT)),
                        NO_SIGN,
                        NO_SIGN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void onlyAPositiveSignSpeaksForAKindOfAi(
            String what, UnaryOperator<AWorkshop> with, String languageModel, String agent) {
        Assessment assessment = assessed(with.apply(camera()), ATLAS);

        assertThat(finding(assessment, LLM).because()).as(what).containsExactly(languageModel);
        assertThat(finding(assessment, LLM).verdict())
                .isEqualTo(languageModel.equals(NO_SIGN) ? Verdict.NO_SIGN : Verdict.IN);
        assertThat(finding(assessment, AGENT).because()).as(what).containsExactly(agent);
        assertThat(finding(assessment, AGENT).isIn()).isEqualTo(!agent.equals(NO_SIGN));
    }

    @Test
    void withoutElementsAndThreatsNobodySaid() {
        assertThat(finding(assessed(AWorkshop.of("Empty"), ATLAS), LLM).verdict())
                .isEqualTo(Verdict.NOBODY_SAID);
    }

    @Test
    void aReleaseWithoutPlatformsLeavesTechniquesOut() {
        var workshop = camera().threat(threat("T-1").atlas("AML.T0051"));

        assertThat(finding(assessed(workshop, ExampleCatalogue.small()), LLM).verdict())
                .isEqualTo(Verdict.NO_SIGN);
    }

    @Test
    void theSummaryKeepsTheFirstReasons() {
        var workshop = AWorkshop.of("Many");
        for (int i = 1; i < 9; i++) {
            workshop.component("C" + i, "Bot " + i, "llm_app", "");
        }
        Assessment assessment = assessed(workshop, ATLAS);

        assertThat(Summaries.of(assessment, List.of())
                        .scopes()
                        .of(assessment.frameworks().framework(LLM).scope())
                        .because())
                .hasSize(4)
                .startsWith("Bot 1: LLM chat / RAG application");
    }

    private static Stream<String> lists(AWorkshop workshop) {
        return assessed(workshop, ATLAS).threats().get(0).frameworks().stream()
                .map(item -> item.framework())
                .distinct();
    }

    @Test
    void aGeneralTechniqueStandsForItemsOnlyWhereTheListConcernsTheSystem() {
        assertThat(lists(camera().threat(threat("T-1").atlas("AML.T0020"))))
                .contains("owasp-ml-2023", "nist-ai-rmf")
                .doesNotContain(LLM, "owasp-llm-2026", AGENT);
        assertThat(lists(camera().component("C2", "Bot", "llm_app", "")
                        .threat(threat("T-1").atlas("AML.T0020"))))
                .contains(LLM, "owasp-llm-2026");
    }

    @Test
    void anItemThatAThreatNamesIsJoinedWhateverTheScope() {
        var dismissed =
                threat("T-1").atlas("AML.T0029").references("LLM01:2025").treatment(Treatment.NOT_A_THREAT);
        Assessment assessment = assessed(camera().threat(dismissed), ATLAS);

        assertThat(finding(assessment, LLM).isIn()).isFalse();
        assertThat(assessment.threats().get(0).frameworks())
                .filteredOn(item -> item.framework().equals(LLM))
                .extracting(item -> item.item())
                .containsExactly("LLM01:2025");
    }
}
