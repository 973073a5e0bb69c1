package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.problem.Problems;

/**
 * The newest session of the one system in a folder, read and joined.
 *
 * @param folder where the session's files are
 * @param workshops the folder that holds the system and that a build is to be given
 * @param problems what was not understood
 */
public record OneSystem(Path folder, Path workshops, Assessment assessment, Problems problems) {

    /**
     * Reads a folder that holds one system.
     *
     * @throws UnclearFolder where it holds none, or several
     */
    public static OneSystem in(Path folder, @Nullable Path atlas, LocalDate asOf) throws IOException {
        var problems = new Problems();
        Knowledge knowledge = knowledge(folder, atlas);
        List<WorkshopFolder> systems = WorkshopFolders.in(folder, new Problems());
        if (systems.size() != 1) {
            throw UnclearFolder.of(
                    folder, systems.stream().map(WorkshopFolder::path).toList());
        }
        WorkshopFolder system = systems.get(0);
        var reader = new WorkshopReader(knowledge.frameworks(), knowledge.settings());
        var join = new AssessmentJoin(knowledge.catalogue(), knowledge.frameworks(), knowledge.settings(), asOf);
        var workshop = reader.read(system, system.newest(), problems);
        Path above = folder.toAbsolutePath().getParent();
        Path workshops = system.path().isEmpty() && above != null
                ? Objects.requireNonNullElse(folder.getParent(), above)
                : folder;
        return new OneSystem(system.newest().directory(), workshops, join.join(List.of(workshop)), problems);
    }

    /** What is known without any workbook: settings of the nearest folder that has some, upwards. */
    public static Knowledge knowledge(Path folder, @Nullable Path atlas) throws IOException {
        Path here = folder.toAbsolutePath().normalize();
        while (here != null && !Files.isRegularFile(here.resolve("stridebook.yaml"))) {
            here = here.getParent();
        }
        return Knowledge.read(here == null ? folder : here, atlas, new Problems());
    }
}
