package org.stridebook.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.settings.SettingsReader;
import org.stridebook.workshop.Workshop;

/** The samples, joined with the built-in tables under their own settings. */
final class SampleAssessments {

    static final Path WORKSHOPS = Path.of("workshops");
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private SampleAssessments() {}

    static List<Assessment> all() throws IOException {
        Settings settings = SettingsReader.read(WORKSHOPS, new Problems());
        var reader = new WorkshopReader(Frameworks.bundled(), settings);
        var join = new AssessmentJoin(AtlasReader.bundled(), Frameworks.bundled(), settings, AS_OF);
        var all = new ArrayList<Assessment>();
        for (WorkshopFolder folder : WorkshopFolders.in(WORKSHOPS, new Problems())) {
            var sessions = new ArrayList<Workshop>();
            for (WorkshopFolder.Session session : folder.sessions()) {
                sessions.add(reader.read(folder, session, new Problems()));
            }
            all.add(join.join(sessions));
        }
        return all;
    }
}
