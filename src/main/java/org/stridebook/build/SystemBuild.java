package org.stridebook.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.Summaries;
import org.stridebook.diagram.DataFlowDiagram;
import org.stridebook.export.Exports;
import org.stridebook.intake.folders.WhiteboardPicture;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.output.Outbox;
import org.stridebook.output.OutputFile;
import org.stridebook.page.PageContext;
import org.stridebook.page.Pages;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.SystemFacts;
import org.stridebook.page.view.SystemGraph;
import org.stridebook.pdf.PdfReports;
import org.stridebook.problem.Problem;
import org.stridebook.site.SiteRenderer;
import org.stridebook.ticket.TicketFiles;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.Workshop;

/** The map: one system becomes files, and a summary for the reduce. Safe to use from several threads. */
final class SystemBuild {

    private static final int WORST = 30;

    private final Assessor assessor;
    private final CompletableFuture<SiteRenderer> renderer;
    private final PdfReports pdf;
    private final Outbox out;
    private final Path workshops;

    SystemBuild(Learning learning, Options options, Outbox out) {
        this.assessor = new Assessor(learning, options);
        this.renderer = learning.whole()
                .thenApply(knowledge -> SiteRenderer.open(
                        PageContext.of(knowledge.settings(), options.asOf(), knowledge.catalogue()),
                        options.templates()));
        this.pdf = Logos.reports(learning.settings(), options.workshops());
        this.out = out;
        this.workshops = options.workshops();
    }

    Built build(WorkshopFolder folder) throws IOException {
        Assessed assessed = assessor.assess(folder);
        Assessment assessment = assessed.assessment();
        var downloads = new ArrayList<Download>();
        writeReports(assessment, downloads);
        writeWhiteboard(assessment.workshop());
        writePages(assessment, assessed.problems(), downloads);
        return new Built(Summaries.of(assessment, assessed.problems()), files(assessment), worst(assessed.problems()));
    }

    private void writeReports(Assessment assessment, List<Download> downloads) {
        Slug system = assessment.workshop().slug();
        out.write(pdf.ofSystem(assessment));
        downloads.add(new Download(
                SitePath.system(system, "summary.pdf"), "summary.pdf", "for leadership, to print or send"));
        Exports.ALL.forEach(export -> {
            OutputFile file = export.write(assessment);
            out.write(file);
            downloads.add(new Download(new SitePath(file.path()), export.fileName(), export.purpose()));
        });
        for (OutputFile file : TicketFiles.of(assessment)) {
            out.write(file);
            TicketFiles.purpose(file.path())
                    .ifPresent(use -> downloads.add(new Download(
                            new SitePath(file.path()),
                            file.path().substring(file.path().lastIndexOf('/') + 1),
                            use)));
        }
    }

    private void writeWhiteboard(Workshop workshop) throws IOException {
        if (!workshop.picture().isEmpty()) {
            byte[] picture = WhiteboardPicture.bytes(workshops.resolve(workshop.picture()));
            out.write(new OutputFile(
                    SitePath.whiteboard(workshop.slug(), workshop.picture()).value(), picture));
        }
    }

    private void writePages(Assessment assessment, List<Problem> problems, List<Download> downloads) {
        var diagram = DataFlowDiagram.of(SystemGraph.of(assessment));
        SitePath path = SitePath.system(assessment.workshop().slug(), "diagram.svg");
        out.write(OutputFile.text(path.value(), diagram.standaloneSvg()));
        downloads.add(new Download(path, "diagram.svg", "the data-flow diagram"));
        Pages.ofSystem(new SystemFacts(assessment, problems, diagram.svg(), downloads))
                .map(renderer.join()::render)
                .forEach(out::write);
    }

    private static int files(Assessment assessment) {
        return (int) assessment.workshop().sheets().stream()
                .map(SheetRead::file)
                .distinct()
                .count();
    }

    private static List<Problem> worst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity).reversed())
                .limit(WORST)
                .toList();
    }
}
