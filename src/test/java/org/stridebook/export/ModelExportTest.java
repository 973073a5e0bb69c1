package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;

class ModelExportTest {

    private static final Path SCHEMA = Path.of("src/main/resources/org/stridebook/export/model.schema.json");

    @Test
    void theSchemaSaysWhatTheRecordsSay() throws Exception {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(SCHEMA, ModelSchema.text());
        }
        assertThat(Files.readString(SCHEMA)).isEqualTo(ModelSchema.text());
    }

    @Test
    void theModelIsValidAgainstItsSchema() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
        String model = text();
        assertThat(schema.validate(model, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(
                        model.replaceFirst("\"crossesBoundary\": (true|false)", "\"crossesBoundary\": 3"),
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theModelHoldsEveryNistSubcategoryWithItsThreeKindsOfEvidenceAndTheGapsInOrder() {
        String model = text();
        ExampleAssessment.supportChat()
                .nist()
                .forEach(gap -> assertThat(model).contains("\"subcategory\": \"" + gap.id() + "\""));
        assertThat(model)
                .contains("\"basis\": \"typed by the team\"", "\"basis\": \"from the threat model\"")
                .contains("\"words\": \"the system has an owner\"")
                .containsPattern("\"nistRoadmap\": \\[\\s*\\{\\s*\"subcategory\": \"MEASURE 2.7\"");
    }

    @Test
    void theModelHoldsEveryThreatWithItsCells() {
        var assessment = ExampleAssessment.supportChat();
        assertThat(assessment.threats()).isNotEmpty();
        String model = text();
        assessment.threats().forEach(threat -> {
            assertThat(model).contains("\"id\": \"" + threat.id() + "\"");
            threat.threat()
                    .sources()
                    .forEach(source -> assertThat(model).contains(source.place().toString()));
        });
    }

    private static String text() {
        return new String(
                new ModelExport().write(ExampleAssessment.supportChat()).content(), StandardCharsets.UTF_8);
    }
}
