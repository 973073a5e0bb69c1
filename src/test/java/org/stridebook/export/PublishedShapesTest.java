package org.stridebook.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.Summary;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.page.HostileWorkshop;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.RandomWorkshop;
import org.stridebook.workshop.Treatment;
import org.stridebook.workshop.Workshop;
import tools.jackson.databind.JsonNode;

/** Files for the tools of others have the shape that those publish, whatever somebody typed. */
class PublishedShapesTest {

    static Stream<Assessment> assessments() throws IOException {
        return Stream.of(
                        samples(),
                        Stream.of(
                                ExampleAssessment.supportChat(),
                                ExampleAssessment.of(new HostileWorkshop().build(Frameworks.bundled()))),
                        IntStream.range(0, 40).mapToObj(seed -> ExampleAssessment.of(RandomWorkshop.of(seed))))
                .flatMap(one -> one);
    }

    private static Stream<Assessment> samples() throws IOException {
        var reader = new WorkshopReader(Frameworks.bundled(), Settings.defaults());
        var all = new ArrayList<Assessment>();
        for (WorkshopFolder folder : WorkshopFolders.in(Path.of("workshops"), new Problems())) {
            var sessions = new ArrayList<Workshop>();
            for (WorkshopFolder.Session session : folder.sessions()) {
                sessions.add(reader.read(folder, session, new Problems()));
            }
            all.add(ExampleAssessment.of(sessions.toArray(Workshop[]::new)));
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void layersHaveTheShapeOfLayerFormatFour(Assessment assessment) {
        JsonNode layer = new LayerShape(assessment.catalogue()).check(text(new NavigatorExport(), assessment));
        boolean named = assessment.threats().stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .anyMatch(threat -> !threat.techniques().isEmpty());
        assertThat(layer.get("techniques").isEmpty()).isEqualTo(!named);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void bundlesHaveTheShapeOfStixAndAttackFlow(Assessment assessment) {
        JsonNode bundle = FlowShape.check(text(new AttackFlowExport(), assessment));
        boolean flows = !assessment.paths().paths().isEmpty();
        assertThat(bundle.toString().contains("\"attack-flow--")).isEqualTo(flows);
    }

    @Test
    void theLayerOfAllSystemsNamesEachThreatWithItsSystem() throws IOException {
        List<Assessment> all = samples().toList();
        List<Summary> summaries =
                all.stream().map(one -> Summaries.of(one, List.of())).toList();
        Assessment first = all.get(0);
        var portfolio = Portfolios.of(summaries, first.settings(), first.asOf(), first.catalogue(), first.frameworks());

        JsonNode layer = new LayerShape(first.catalogue())
                .check(new String(PortfolioLayer.file(portfolio).content(), StandardCharsets.UTF_8));

        List<String> mentions = layer.get("techniques")
                .valueStream()
                .flatMap(one -> Stream.of(one.path("comment").asString("").split(", ")))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        List<String> expected = all.stream()
                .flatMap(one -> one.threats().stream()
                        .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                        .filter(threat -> !threat.techniques().isEmpty())
                        .map(threat -> one.workshop().slug() + "/" + threat.id()))
                .toList();
        assertThat(mentions).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String text(Export export, Assessment assessment) {
        return new String(export.write(assessment).content(), StandardCharsets.UTF_8);
    }
}
