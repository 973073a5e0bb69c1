package org.stridebook.page.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.page.ExampleSite;
import org.stridebook.page.place.MenuItem;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;

/** What the page of attack paths says. */
class PathsPageTest {

    private static AWorkshop chat() {
        return AWorkshop.of("Chat")
                .zone("Internet", 0)
                .zone("Inside", 8)
                .component("C1", "User", "external_entity", "Internet")
                .component("C2", "Model", "process", "Inside")
                .flow("F1", "User", "Model", "prompts")
                .threat(AThreat.id("T-1")
                        .on("F1")
                        .atlas("AML.T0051")
                        .title("Prompt")
                        .rated(3, 3));
    }

    private static PathsPage page(AWorkshop workshop) {
        return PathsPage.of(ExampleSite.of(ExampleAssessment.of(workshop)).view());
    }

    @Test
    void eachStepSaysWhoWhereAndHow() {
        var page = page(
                chat().threat(AThreat.id("T-2").on("Model").atlas("AML.T0057").rated(1, 1))
                        .mitigation("M-1", "Filter", "T-2", "AML.M0020", Mitigation.Status.VERIFIED, "", "", "")
                        .mitigation("M-2", "Shield", "T-1", "", Mitigation.Status.PLANNED, "", "", "")
                        .mitigation("M-3", "Limits", "T-2", "", Mitigation.Status.PLANNED, "", "", ""));

        assertThat(page.tally()).isEqualTo("1 chain. A control in place cuts each of them somewhere.");
        assertThat(page.outside()).isEqualTo("Trusted least here: Internet.");
        assertThat(page.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.chains()).singleElement().satisfies(chain -> {
                    assertThat(chain.title()).isEqualTo("Chain 1: from User → Model to Exfiltration");
                    assertThat(chain.worst().word()).isEqualTo("High");
                    assertThat(chain.steps())
                            .extracting(step -> step.threat().text())
                            .containsExactly("T-1", "T-2");
                    var first = chain.steps().get(0);
                    assertThat(first.element().href()).isEqualTo("elements/f1.html");
                    assertThat(first.tactic().text()).isEqualTo("Execution");
                    assertThat(first.technique().text()).isEqualTo("AML.T0051 LLM Prompt Injection");
                    assertThat(first.controls()).isEmpty();
                    assertThat(chain.steps().get(1).controls())
                            .extracting(control -> control.what().text())
                            .containsExactly("M-1 Filter", "AML.M0020 Generative AI Guardrails");
                }));
        assertThat(page.cut()).isNull();
        assertThat(page.uncut()).isEqualTo("Every chain shown is cut somewhere by a control in place.");
    }

    @Test
    void theCutCountsTheChainsThatNothingCuts() {
        var page = page(chat().threat(AThreat.id("T-2").on("Model").atlas("AML.T0057"))
                .mitigation("M-2", "Shield", "T-1", "", Mitigation.Status.PLANNED, "", "", ""));

        var cut = Objects.requireNonNull(page.cut());
        assertThat(cut.what().text()).isEqualTo("M-2 Shield");
        assertThat(cut.what().href()).isEqualTo("roadmap.html#m-m-2");
        assertThat(cut.effect()).isEqualTo("It names a threat of 1 of 1 chain that nothing cuts yet");
        assertThat(page.uncut()).isEmpty();
    }

    @Test
    void whatIsCrossedAndWhatIsLeftOutIsSaid() {
        var page = page(chat().component("C3", "Tools", "ai_agent", "Inside")
                .flow("F2", "Model", "Tools", "calls")
                .threat(AThreat.id("T-2").on("Tools").atlas("AML.T0057").rated(3, 3))
                .threat(AThreat.id("T-3").on("Model").title("Lost").rated(3, 3)));

        var last = page.groups().get(0).chains().get(0).steps().get(1);
        assertThat(last.through()).extracting(link -> link.text()).containsExactly("Model");
        assertThat(page.beside()).singleElement().satisfies(one -> {
            assertThat(one.threat().text()).isEqualTo("T-3 Lost");
            assertThat(one.why()).startsWith("It names no ATLAS technique");
        });
    }

    @Test
    void stepsThatChainsShareAreShownOnce() {
        var page = page(chat().threat(AThreat.id("T-2").on("Model").atlas("AML.T0057"))
                .threat(AThreat.id("T-3").on("Model").atlas("AML.T0034"))
                .threat(AThreat.id("T-4").on("Model").atlas("AML.T0034")));

        assertThat(page.groups()).singleElement().satisfies(group -> {
            assertThat(group.title()).isEqualTo("Chains 1 to 2: all from User → Model");
            assertThat(group.shared()).extracting(step -> step.threat().text()).containsExactly("T-1", "T-2");
            assertThat(group.chains()).allSatisfy(chain -> {
                assertThat(chain.from()).isEqualTo(3);
                assertThat(chain.steps()).hasSize(1);
            });
        });
    }

    @Test
    void thePageSaysWhatIsMissing() {
        var page = page(chat());

        assertThat(page.groups()).isEmpty();
        assertThat(page.cut()).isNull();
        assertThat(page.emptyTitle()).isEqualTo("No threat leads on to another");
        assertThat(page.emptyHelp()).isNotEmpty();
    }

    @Test
    void theMenuHasItAfterTheThreats() {
        assertThat(page(chat()).frame().menu())
                .extracting(MenuItem::link)
                .extracting(link -> link.text())
                .containsSubsequence("Threats", "Attack paths", "Roadmap");
    }
}
