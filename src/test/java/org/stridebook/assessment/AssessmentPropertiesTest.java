package org.stridebook.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.Rules;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.RandomWorkshop;
import org.stridebook.workshop.Workshop;

/** What holds for any workshop, however odd. */
class AssessmentPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyThreatAndEveryElementIsThereOnce(long seed) {
        Assessment assessment = ExampleAssessment.of(RandomWorkshop.of(seed + 1000), RandomWorkshop.of(seed));
        Workshop workshop = assessment.workshop();
        assertThat(assessment.threats())
                .extracting(AssessedThreat::threat)
                .containsExactlyInAnyOrderElementsOf(workshop.threats());
        assertThat(assessment.elements())
                .hasSize(workshop.components().size() + workshop.flows().size())
                .allSatisfy(element -> assertThat(element.grid()).hasSize(6));
        assertThat(assessment.open().total()).isEqualTo((int)
                assessment.threats().stream().filter(AssessedThreat::isOpen).count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameOfAThreatIsFoundOrCalledUnknown(long seed) {
        for (AssessedThreat threat :
                ExampleAssessment.of(RandomWorkshop.of(seed)).threats()) {
            boolean named = threat.threat().elements().stream().anyMatch(name -> !name.isBlank());
            assertThat(threat.elements().isEmpty() && threat.unknownElements().isEmpty())
                    .isEqualTo(!named);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfTheFilesDoesNotChangeTheResult(long seed) {
        Workshop workshop = RandomWorkshop.of(seed);
        Assessment one = ExampleAssessment.of(workshop);
        Assessment other = ExampleAssessment.of(shuffled(workshop, seed));
        assertThat(other.threats()).isEqualTo(one.threats());
        assertThat(other.elements()).isEqualTo(one.elements());
        assertThat(other.measures()).isEqualTo(one.measures());
        assertThat(other.roadmap()).isEqualTo(one.roadmap());
        assertThat(other.nist()).isEqualTo(one.nist());
        assertThat(other.kpis()).isEqualTo(one.kpis());
        assertThat(problems(other)).containsExactlyElementsOf(problems(one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void roadmapClosesNothingTwiceAndNeverMoreThanThereIs(long seed) {
        Assessment assessment = ExampleAssessment.of(RandomWorkshop.of(seed));
        var closed = assessment.roadmap().steps().stream()
                .flatMap(step -> step.closed().stream())
                .toList();
        assertThat(closed)
                .doesNotHaveDuplicates()
                .noneMatch(id -> assessment.roadmap().uncovered().contains(id));
        assertThat(assessment.roadmap().steps())
                .extracting(Roadmap.Step::closedSoFar)
                .isSorted()
                .allMatch(share -> share >= 0 && share <= 1 + 1e-9);
        assertThat(assessment.roadmap().steps()).allMatch(step -> step.closedSoFar() <= step.touchedSoFar() + 1e-9);
        Roadmap.Rest rest = assessment.roadmap().rest();
        double all = rest.closed() + rest.residual() + rest.untouched();
        assertThat(all == 0 || Math.abs(all - 1) < 1e-9).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void problemsAndSummariesNeverFail(long seed) {
        Assessment assessment = ExampleAssessment.of(RandomWorkshop.of(seed));
        List<Problem> problems = Rules.check(assessment);
        assertThat(problems).isSorted().allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().doesNotContain("\n").hasSizeLessThan(2_500);
            assertThat(problem.help()).isNotBlank();
        });
        Summary summary = Summaries.of(assessment, problems);
        assertThat(summary.errors() + summary.warnings() + summary.notes()).isEqualTo(problems.size());
    }

    /** As printed, so that a difference is short. */
    private static List<String> problems(Assessment assessment) {
        return Rules.check(assessment).stream()
                .map(problem -> problem.kind().name() + ": " + problem.message() + " " + problem.locations())
                .toList();
    }

    private static Workshop shuffled(Workshop workshop, long seed) {
        var random = new Random(seed);
        return new Workshop(
                workshop.slug(),
                workshop.folder(),
                workshop.group(),
                workshop.profile(),
                workshop.components(),
                workshop.flows(),
                workshop.zones(),
                workshop.assets(),
                shuffled(workshop.answers(), random),
                shuffled(workshop.threats(), random),
                shuffled(workshop.decisions(), random),
                shuffled(workshop.mitigations(), random),
                shuffled(workshop.nistAnswers(), random),
                shuffled(workshop.testResults(), random),
                workshop.tickets(),
                workshop.notes(),
                workshop.picture(),
                workshop.sheets());
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
