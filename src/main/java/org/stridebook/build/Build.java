package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.stridebook.diagram.DataFlowDiagram;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.output.Edited;
import org.stridebook.output.OutputFolder;
import org.stridebook.pdf.PdfReports;
import org.stridebook.problem.Problems;

/** Builds the whole site: reads each system, joins it with ATLAS, and writes what leaders, teams and trackers need. */
public final class Build {

    private final Options options;
    private final Progress progress;

    public Build(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Refuses an output folder that is wrongly named, before anything is read. */
    public Build checked() throws IOException {
        OutputFolder.check(options.site(), inputs());
        return this;
    }

    /**
     * Runs it once.
     *
     * @throws org.stridebook.output.OutputRefused where the output folder must not or cannot be written now
     */
    public Outcome run() throws IOException {
        DataFlowDiagram.warmUp();
        PdfReports.warmUp();
        var problems = new Problems();
        try (var out = OutputFolder.open(options.site(), inputs(), edited())) {
            Learning learning = Learning.start(options, problems);
            List<WorkshopFolder> folders = Folders.chosen(options, problems);
            var map = new SystemBuild(learning, options, out);
            var done = new AtomicInteger();
            progress.step(0, folders.size(), "");
            List<Built> built = Parallel.map(folders, options.jobs(), folder -> {
                Built one = map.build(folder);
                progress.step(done.incrementAndGet(), folders.size(), folder.name());
                return one;
            });
            new PortfolioBuild(learning.knowledge(), options, out).build(built, problems);
            return Outcome.of(built, problems, out.publish());
        }
    }

    private List<Path> inputs() {
        return Stream.of(options.workshops(), options.templates(), options.atlas())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Edited edited() {
        return options.overwriteEdited() ? Edited.KEEP_COPY : Edited.REFUSE;
    }
}
