package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
     * Runs it once. Where nothing that it reads has changed since the build before, and the site stands as that left it, there is nothing to
     * do.
     *
     * @throws org.stridebook.output.OutputRefused where the output folder must not or cannot be written now
     */
    public Outcome run() throws IOException {
        var problems = new Problems();
        try (var out = OutputFolder.open(options.site(), inputs(), edited())) {
            String inputs = Inputs.hash(options);
            Findings same = found(out, inputs);
            if (same != null) {
                return new Outcome(same, out.keep());
            }
            DataFlowDiagram.warmUp();
            PdfReports.warmUp();
            Findings found = Findings.of(write(out, problems), problems);
            out.write(new LastBuild(inputs, found).file());
            return new Outcome(found, out.publish());
        }
    }

    /** What the build before found, where it read the same and the site is as it left it. */
    private static @Nullable Findings found(OutputFolder out, String inputs) throws IOException {
        byte[] kept = out.read(LastBuild.NAME);
        Findings found = kept == null || inputs.isEmpty() ? null : LastBuild.found(kept, inputs);
        return found != null && out.isWhole() ? found : null;
    }

    private List<Built> write(OutputFolder out, Problems problems) throws IOException {
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
        return built;
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
