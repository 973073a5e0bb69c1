package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Mitigation;
import tools.jackson.databind.JsonNode;

/** What the Attack Flow says of controls and of the chains that it lays over each other. */
class AttackFlowExportTest {

    private static List<JsonNode> objects() {
        var workshop = AWorkshop.of("Chat")
                .zone("Internet", 0)
                .zone("Inside", 8)
                .component("C1", "User", "external_entity", "Internet")
                .component("C2", "Model", "process", "Inside")
                .flow("F1", "User", "Model", "prompts")
                .threat(AThreat.id("T-1").on("F1").atlas("AML.T0051").rated(3, 3))
                .threat(AThreat.id("T-2").on("Model").atlas("AML.T0057"))
                .threat(AThreat.id("T-3").on("Model").atlas("AML.T0034"))
                .threat(AThreat.id("T-4").on("User").atlas("AML.T0051").rated(1, 1))
                .mitigation("M-1", "Filter", "T-2", "AML.M0020", Mitigation.Status.IN_PLACE, "", "", "")
                .mitigation("M-2", "Red team", "T-3", "", Mitigation.Status.IN_PLACE, "", "", "");
        String json = new String(
                new AttackFlowExport().write(ExampleAssessment.of(workshop)).content(), StandardCharsets.UTF_8);
        return FlowShape.check(json).get("objects").valueStream().toList();
    }

    private static List<JsonNode> of(String type) {
        return objects().stream()
                .filter(one -> one.get("type").asString().equals(type))
                .toList();
    }

    @Test
    void controlsInPlaceThatCutMitigateTheirAction() {
        assertThat(of("course-of-action"))
                .extracting(one -> one.get("name").asString())
                .containsExactly("M-1 Filter", "AML.M0020 Generative AI Guardrails");
        String leaking = of("attack-action").stream()
                .filter(one -> one.get("technique_id").asString().equals("AML.T0057"))
                .map(one -> one.get("id").asString())
                .findFirst()
                .orElseThrow();
        assertThat(of("relationship"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.get("target_ref").asString()).isEqualTo(leaking));
    }

    @Test
    void eachActionSaysItsChainsAndTheFlowListsThem() {
        assertThat(of("attack-flow")).singleElement().satisfies(flow -> {
            assertThat(flow.get("description").asString()).endsWith("Chain 1: T-1 or T-4, T-2, T-3.");
            assertThat(flow.get("start_refs")).hasSize(2);
        });
        assertThat(of("attack-action"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.get("description").asString()).endsWith("(in chain 1)"));
    }
}
