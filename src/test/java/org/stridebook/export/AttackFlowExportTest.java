package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields that the schema of Attack Flow 2.0.0 and STIX 2.1 ask for. */
class AttackFlowExportTest {

    private static Assessment assessment(String... techniques) {
        var workshop = AWorkshop.of("Chat")
                .zone("Internet", 0)
                .zone("Inside", 8)
                .component("C1", "User", "external_entity", "Internet")
                .component("C2", "Model", "process", "Inside")
                .flow("F1", "User", "Model", "prompts");
        for (int i = 0; i < techniques.length; i++) {
            workshop.threat(AThreat.id("T-" + i)
                    .on(i == 0 ? "F1" : "Model")
                    .atlas(techniques[i])
                    .title("Threat " + i)
                    .rated(3, 3));
        }
        return new AssessmentJoin(
                        AtlasReader.bundled(), Frameworks.bundled(), Settings.defaults(), ExampleAssessment.AS_OF)
                .join(List.of(workshop.build()));
    }

    private static String text(Assessment assessment) {
        return new String(new AttackFlowExport().write(assessment).content(), StandardCharsets.UTF_8);
    }

    private static JsonNode bundle(Assessment assessment) {
        return JsonMapper.shared().readTree(text(assessment));
    }

    private static Stream<JsonNode> ofType(JsonNode bundle, String type) {
        return bundle.get("objects")
                .valueStream()
                .filter(one -> one.get("type").asString().equals(type));
    }

    @Test
    void theBundleHasThePublishedShapeAndTheAsOfDate() {
        JsonNode bundle = FlowShape.check(text(assessment("AML.T0051", "AML.T0057", "AML.T0034")));

        assertThat(ofType(bundle, "attack-flow")).hasSize(1).allSatisfy(flow -> {
            assertThat(flow.get("scope").asString()).isEqualTo("attack-tree");
            assertThat(flow.get("created").asString()).startsWith("2026-06-01");
        });
    }

    @Test
    void actionsFollowTheChainAndNameTechniqueTacticAndPlace() {
        JsonNode bundle = bundle(assessment("AML.T0051", "AML.T0057", "AML.T0034"));
        List<JsonNode> actions = ofType(bundle, "attack-action").toList();

        assertThat(actions)
                .extracting(one -> one.get("technique_id").asString())
                .containsExactly("AML.T0051", "AML.T0057", "AML.T0034");
        assertThat(actions)
                .extracting(one -> one.get("tactic_id").asString())
                .containsExactly("AML.TA0005", "AML.TA0010", "AML.TA0011");
        assertThat(actions.get(0).at("/effect_refs/0").asString())
                .isEqualTo(actions.get(1).get("id").asString());
        assertThat(actions.get(2).has("effect_refs")).isFalse();
        assertThat(actions.get(0).get("description").asString()).startsWith("T-0 Threat 0");
        assertThat(ofType(bundle, "attack-asset"))
                .extracting(one -> one.get("name").asString())
                .containsExactly("User → Model", "Model");
    }

    @Test
    void withoutChainsThereIsNoFlow() {
        JsonNode bundle = bundle(assessment("AML.T0051"));

        assertThat(bundle.get("objects")
                        .valueStream()
                        .map(one -> one.get("type").asString()))
                .containsOnly("extension-definition", "identity");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(text(assessment("AML.T0051", "AML.T0057"))).isEqualTo(text(assessment("AML.T0051", "AML.T0057")));
    }
}
