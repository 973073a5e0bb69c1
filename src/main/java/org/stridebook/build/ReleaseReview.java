package org.stridebook.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.problem.Problems;
import org.stridebook.release.Comparison;
import org.stridebook.settings.SettingsReader;
import org.stridebook.workshop.Slug;

/** Finds the threats of all workshops that a change of release touches, and writes nothing. */
public final class ReleaseReview {

    private final Options options;
    private final Comparison comparison;

    public ReleaseReview(Options options, Comparison comparison) {
        this.options = options;
        this.comparison = comparison;
    }

    /** A reference of one system. */
    public record Found(Slug system, ReleaseNews.Touched reference) {}

    /** By system, then in the order of its threats. Problems of the sheets are for {@link Checkup}. */
    public List<Found> run() throws IOException {
        var problems = new Problems();
        var knowledge = new Knowledge(
                SettingsReader.read(options.workshops(), problems), comparison.to(), comparison, Frameworks.bundled());
        List<WorkshopFolder> folders = Folders.chosen(options, problems);
        var assessor = new Assessor(knowledge, options);
        var found = new ArrayList<Found>();
        Parallel.map(folders, options.jobs(), folder -> found(assessor, folder)).forEach(found::addAll);
        return List.copyOf(found);
    }

    private static List<Found> found(Assessor assessor, WorkshopFolder folder) throws IOException {
        return assessor.assess(folder).assessment().news().touched().stream()
                .map(one -> new Found(folder.slug(), one))
                .toList();
    }
}
