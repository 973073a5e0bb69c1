package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.workshop.AThreat;
import org.stridebook.workshop.AWorkshop;
import org.stridebook.workshop.Treatment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NavigatorExportTest {

    private static JsonNode layer() {
        byte[] content =
                new NavigatorExport().write(ExampleAssessment.supportChat()).content();
        return JsonMapper.shared().readTree(new String(content, StandardCharsets.UTF_8));
    }

    @Test
    void theLayerSaysItsVersionsAndDomain() {
        JsonNode layer = layer();
        assertThat(layer.at("/versions/layer").asString()).isEqualTo("4.3");
        assertThat(layer.at("/versions/navigator").asString()).isEqualTo("4.6.4");
        assertThat(layer.get("domain").asString()).isEqualTo("atlas-atlas");
        assertThat(layer.at("/metadata/0/name").asString()).isEqualTo("atlas_data_version");
    }

    @Test
    void everyTechniqueOfTheRegisterIsScoredAndNamesItsThreats() {
        JsonNode layer = layer();
        for (var threat : ExampleAssessment.supportChat().threats()) {
            for (var technique : threat.techniques()) {
                boolean found = layer.get("techniques")
                        .valueStream()
                        .anyMatch(entry -> entry.get("techniqueID")
                                        .asString()
                                        .equals(technique.id().value())
                                && entry.get("comment")
                                        .asString("")
                                        .contains(threat.id().value()));
                assertThat(found).as(technique.id() + " of " + threat.id()).isTrue();
            }
        }
    }

    @Test
    void whatIsNoThreatIsNotScored() {
        var workshop = AWorkshop.of("Chat")
                .component("C1", "Model", "process", "")
                .threat(AThreat.id("T-1")
                        .on("Model")
                        .atlas("AML.T0057")
                        .rated(3, 3)
                        .treatment(Treatment.NOT_A_THREAT));

        byte[] content =
                new NavigatorExport().write(ExampleAssessment.of(workshop)).content();
        assertThat(JsonMapper.shared()
                        .readTree(new String(content, StandardCharsets.UTF_8))
                        .get("techniques"))
                .isEmpty();
    }

    @Test
    void subTechniquesCarryNoTacticAndTheirParentIsUnfolded() {
        for (JsonNode entry : layer().get("techniques")) {
            boolean sub = entry.get("techniqueID").asString().matches(".*\\.\\d{3}");
            assertThat(entry.has("tactic")).isEqualTo(!sub);
            if (!sub) {
                assertThat(entry.get("tactic").asString()).matches("[a-z]+(-[a-z]+)*");
            }
        }
    }
}
