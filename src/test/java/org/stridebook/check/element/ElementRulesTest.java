package org.stridebook.check.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stridebook.check.Checked;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Answer.Value;

/** Rules on components, flows and zones, and on names that stand for none. */
class ElementRulesTest {

    private static AWorkshop twoZones() {
        return AWorkshop.of("Chat")
                .zone("Internet", 0)
                .zone("Internal", 8)
                .component("C1", "Customer", "external_entity", "Internet")
                .component("C2", "LLM gateway", "llm_app", "Internal")
                .flow("F1", "Customer", "LLM gateway", "questions");
    }

    @Test
    void unknownComponentIsSaidOnceWithTheNearestName() {
        var workshop = twoZones()
                .threat(AThreat.id("T-1").on("LLM-GW gateway").rated(1, 1))
                .threat(AThreat.id("T-2").on("LLM-GW gateway").rated(1, 1))
                .threat(AThreat.id("T-3").on("LLM gateway").rated(1, 1));
        assertThat(Checked.full("unknown-component", workshop)).isEqualTo("""
                        threats T-1 and T-2 name component `LLM-GW gateway`, which is in no component or flow list
                          --> chat/threats.xlsx > Threats!B2
                          --> chat/threats.xlsx > Threats!B3
                          = help: did you mean `LLM gateway`? (chat/workshop.xlsx > Components!B3)
                        """);
    }

    @Test
    void workshopWithoutAnyComponentHasOneProblemAndNotOneForEachName() {
        var workshop = AWorkshop.of("Chat")
                .threat(AThreat.id("T-1").on("API"))
                .threat(AThreat.id("T-2").on("Model"));
        assertThat(Checked.messages("unknown-component", workshop))
                .containsExactly("threats name 2 components, but the workshop lists neither components nor data flows");
    }

    @Test
    void slipOfThePenIsSaidOnceForAllItsPlaces() {
        var workshop = twoZones()
                .threat(AThreat.id("T-1").on("LLM-gatway"))
                .threat(AThreat.id("T-2").on("LLM-gatway"));
        assertThat(Checked.full("name-read-leniently", workshop)).isEqualTo("""
                        `LLM-gatway` was read as `LLM gateway`
                          --> chat/threats.xlsx > Threats!B2
                          --> chat/threats.xlsx > Threats!B3
                          = help: write it the same everywhere; if it is something else, give it its own row
                        """);
        assertThat(Checked.messages(
                        "name-read-leniently",
                        twoZones().threat(AThreat.id("T-1").on("llm  GATEWAY"))))
                .isEmpty();
    }

    @Test
    void flowToNowhereNamesTheCellAndTheNearestComponent() {
        assertThat(Checked.full("flow-to-nowhere", twoZones().flow("F2", "LLM gateway", "Custom portal", "")))
                .isEqualTo("""
                        1 data flow starts or ends at `Custom portal`, which is in no component list
                          --> chat/workshop.xlsx > Data flows!C3
                          = help: add it to the Components sheet, or write a name that stands there
                        """);
        assertThat(Checked.messages("flow-to-nowhere", twoZones())).isEmpty();
    }

    @Test
    void sameNameTwiceIsToldWithoutRegardToCase() {
        var workshop = twoZones().component("C3", "llm GATEWAY", "process", "Internal");
        assertThat(Checked.messages("component-name-twice", workshop))
                .containsExactly("2 components are called `LLM gateway`");
        assertThat(Checked.messages("component-name-twice", twoZones())).isEmpty();
    }

    @Test
    void componentWithoutFlowsIsNamedUnlessItIsOutOfScope() {
        var workshop = twoZones()
                .component("C3", "Model registry", "model_registry", "Internal")
                .outOfScope("C4", "Billing", "process", "Internal");
        assertThat(Checked.messages("component-in-no-flow", workshop))
                .containsExactly("component Model registry has no data flow in or out");
    }

    @Test
    void componentsWithoutAnyFlowAreOneProblem() {
        var workshop = AWorkshop.of("Chat").component("C1", "A", "process", "").component("C2", "B", "process", "");
        assertThat(Checked.messages("no-data-flows", workshop))
                .containsExactly("there are 2 components but no data flows");
        assertThat(Checked.messages("component-in-no-flow", workshop)).isEmpty();
        assertThat(Checked.messages("no-data-flows", twoZones())).isEmpty();
    }

    @Test
    void missingZoneSaysHowManyFlowsNobodyCanJudge() {
        var workshop = twoZones()
                .component("C3", "Knowledge base", "vector_store", "")
                .flow("F2", "LLM gateway", "Knowledge base", "search");
        assertThat(Checked.full("zone-missing", workshop)).isEqualTo("""
                        component Knowledge base has no trust zone, so nobody can say whether 1 data flow crosses a boundary
                          --> chat/workshop.xlsx > Components!D4
                          = help: write the zone that each runs in
                        """);
        assertThat(Checked.messages("zone-missing", twoZones())).isEmpty();
    }

    @Test
    void zoneInNoListIsToldWithThoseThatAre() {
        var workshop = twoZones().component("C3", "Portal", "process", "DMZ-2");
        assertThat(Checked.full("zone-unknown", workshop))
                .contains("1 component stands in trust zone `DMZ-2`, which the Trust zones sheet does not list")
                .contains("it lists Internet and Internal");
    }

    @Test
    void zoneThatDiffersInCaseOnlyIsKnown() {
        assertThat(Checked.messages("zone-unknown", twoZones().component("C3", "Portal", "process", "INTERNAL")))
                .isEmpty();
    }

    @Test
    void answerForSomethingInNoListIsTold() {
        var workshop = twoZones().answer("Web UI", "S", Value.NO, "login", "Ana");
        assertThat(Checked.messages("answer-for-unknown-element", workshop))
                .containsExactly("STRIDE answers are given for `Web UI`, which is in no component or flow list");
        assertThat(Checked.messages(
                        "answer-for-unknown-element",
                        twoZones().answer("Customer to LLM gateway", "T", Value.NO, "x", "")))
                .isEmpty();
    }
}
