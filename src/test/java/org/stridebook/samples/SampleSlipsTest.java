package org.stridebook.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.check.Rules;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;
import org.stridebook.workshop.Workshop;

/** The slips that {@code workshops/README.md} promises are told to the reader of the problems page. */
class SampleSlipsTest {

    private static final Path WORKSHOPS = Path.of("workshops");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments(
                        "support-chat",
                        Set.of(
                                "example-rows",
                                "attack-id-for-atlas",
                                "renamed-atlas-name",
                                "column-unknown",
                                "name-read-leniently",
                                "expired-acceptance",
                                "acceptance-without-approver",
                                "participants-apart",
                                "stated-risk-differs",
                                "component-in-no-flow",
                                "overdue")),
                arguments(
                        "manufacturing/qc-vision",
                        Set.of("atlas-id-and-name-disagree", "flow-to-nowhere", "zone-missing", "date-ambiguous")),
                arguments(
                        "retail-bank/loan-approval",
                        Set.of(
                                "rating-outside-scale",
                                "duplicate-id",
                                "retired-atlas-id",
                                "tactic-for-technique",
                                "acceptance-without-expiry")),
                arguments(
                        "retail-bank/fraud-detection",
                        Set.of(
                                "nist-unknown-subcategory",
                                "nist-claimed-without-evidence",
                                "nist-model-disagrees",
                                "mitigation-for-unknown-threat",
                                "ambiguous-technique",
                                "participants-apart",
                                "stale-session")),
                arguments(
                        "sentiment-api",
                        Set.of("id-derived", "not-rated", "component-in-no-flow", "element-with-unanswered-letters")));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipIsTold(String sample, Set<String> promised) throws IOException {
        assertThat(told(sample)).containsAll(promised);
    }

    private static Set<String> told(String sample) throws IOException {
        var problems = new Problems();
        Settings settings = SettingsReader.read(WORKSHOPS, problems);
        Frameworks frameworks = Frameworks.bundled();
        WorkshopFolder folder = WorkshopFolders.in(WORKSHOPS, new Problems()).stream()
                .filter(one -> one.path().equals(sample))
                .findFirst()
                .orElseThrow();
        var reader = new WorkshopReader(frameworks, settings);
        var sessions = new ArrayList<Workshop>();
        for (WorkshopFolder.Session session : folder.sessions()) {
            sessions.add(reader.read(folder, session, problems));
        }
        var join = new AssessmentJoin(AtlasReader.bundled(), frameworks, settings, AS_OF);
        problems.addAll(Rules.check(join.join(sessions)));
        var kinds = new TreeSet<String>();
        problems.sorted().forEach(problem -> kinds.add(problem.kind().name()));
        return kinds;
    }
}
