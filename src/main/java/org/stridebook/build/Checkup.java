package org.stridebook.build;

import java.io.IOException;
import java.util.List;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;

/** Reads and checks every system, and writes nothing. */
public final class Checkup {

    private final Options options;

    public Checkup(Options options) {
        this.options = options;
    }

    /** All problems by place. */
    public List<Problem> run() throws IOException {
        var problems = new Problems();
        Knowledge knowledge = Knowledge.read(options, problems);
        List<WorkshopFolder> folders = Folders.chosen(options, problems);
        var assessor = new Assessor(knowledge, options);
        Parallel.map(folders, options.jobs(), folder -> assessor.assess(folder).problems())
                .forEach(problems::addAll);
        return problems.sorted();
    }
}
