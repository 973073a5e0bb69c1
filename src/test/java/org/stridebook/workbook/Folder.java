package org.stridebook.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.output.OutputFile;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.workshop.Workshop;

/** A folder of workbooks as the program reads it. */
record Folder(Workshop workshop, List<Problem> problems) {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    static final Reference REFERENCE = reference(Settings.defaults());

    static Reference reference(Settings settings) {
        return new Reference(settings, AtlasReader.bundled(), Frameworks.bundled());
    }

    static Folder read(Path folder) throws IOException {
        return read(folder, Settings.defaults());
    }

    static Folder read(Path folder, Settings settings) throws IOException {
        var problems = new Problems();
        var found = WorkshopFolders.in(folder, problems);
        var system = found.get(0);
        var workshop = new WorkshopReader(REFERENCE.frameworks(), settings).read(system, system.newest(), problems);
        return new Folder(workshop, problems.sorted());
    }

    static Path write(Path folder, List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        for (OutputFile file : files) {
            Files.write(folder.resolve(file.path()), file.content());
        }
        return folder;
    }

    List<String> kinds() {
        return problems.stream()
                .map(problem -> problem.kind().name())
                .distinct()
                .toList();
    }

    Assessment assessed() {
        return new AssessmentJoin(REFERENCE.catalogue(), REFERENCE.frameworks(), Settings.defaults(), AS_OF)
                .join(List.of(workshop));
    }

    /** The sample whose sheets are the fullest. */
    static Folder supportChat() throws IOException {
        return read(Path.of("workshops", "support-chat", "2026-05-12"));
    }
}
