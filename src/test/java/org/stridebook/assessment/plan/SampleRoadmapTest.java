package org.stridebook.assessment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.plan.Roadmap.Step;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.Workshop;

/**
 * The roadmap of the sample support chat, worked out by hand. Its open threats weigh 6 x 9 + 5 x 6 + 4 x 4 + 2 + 1 = 103. What
 * treatment takes away from each: T-19 3; T-01, T-02 and T-14 6; T-06 7; T-16 8; T-15, T-08 and T-17 4; T-18 5; T-03 and T-11 3;
 * T-10 2; T-20 and T-12 nothing; T-21, without a residual rating, 1. Nothing treats T-22, which weighs 2.
 */
class SampleRoadmapTest {

    private static Roadmap supportChat() throws IOException {
        var reader = new WorkshopReader(Frameworks.bundled(), Settings.defaults());
        for (WorkshopFolder folder : WorkshopFolders.in(Path.of("workshops"), new Problems())) {
            if (folder.name().equals("support-chat")) {
                var sessions = new ArrayList<Workshop>();
                for (WorkshopFolder.Session session : folder.sessions()) {
                    sessions.add(reader.read(folder, session, new Problems()));
                }
                return ExampleAssessment.of(sessions.toArray(Workshop[]::new)).roadmap();
            }
        }
        throw new IllegalStateException("no sample called support-chat");
    }

    /** Share of each step in the order of taking, and what is closed and worked on after it. */
    @Test
    void stepsStandInTheOrderOfTheirShares() throws IOException {
        assertThat(supportChat().steps())
                .extracting(SampleRoadmapTest::line)
                .containsExactly(
                        "M-02 brings 12, closes [T-16], so far 8 of 18", // 6/3 + 4/2 + 8
                        "M-08 brings 7, closes [T-06], so far 15 of 25",
                        "M-03 brings 7, closes [T-15], so far 19 of 25", // 6/2 + 4
                        "M-01 brings 7, closes [T-19], so far 22 of 40", // 3 + 6/3 + 6/3
                        "M-04 brings 6, closes [], so far 22 of 40", // 6/2 + 6/2
                        "M-13 brings 8, closes [T-01, T-02, T-14], so far 40 of 44", // 3 x 6/3 + 4/2
                        "M-10 brings 5, closes [T-18], so far 45 of 49",
                        "M-09 brings 5, closes [T-08, T-11], so far 52 of 52", // 4/2 + 3
                        "M-11 brings 4, closes [T-17], so far 56 of 56",
                        "M-07 brings 3, closes [T-03], so far 59 of 59",
                        "M-12 brings 2, closes [T-10], so far 61 of 61",
                        "T-21 brings 1, closes [T-21], so far 62 of 62",
                        "T-20 brings 0, closes [T-20], so far 62 of 62",
                        "T-12 brings 0, closes [T-12], so far 62 of 62");
    }

    private static String line(Step step) {
        return step.measure().key() + " brings " + Math.round(step.brings()) + ", closes " + step.closed() + ", so far "
                + Math.round(103 * step.closedSoFar()) + " of " + Math.round(103 * step.touchedSoFar());
    }

    @Test
    void allOpenRiskIsAccountedFor() throws IOException {
        Roadmap.Rest rest = supportChat().rest();
        assertThat(rest.closed()).isCloseTo(62 / 103.0, within(1e-9));
        assertThat(rest.residual()).isCloseTo(39 / 103.0, within(1e-9));
        assertThat(rest.untouched()).isCloseTo(2 / 103.0, within(1e-9));
        assertThat(supportChat().uncovered()).extracting(Object::toString).containsExactly("T-22");
    }
}
