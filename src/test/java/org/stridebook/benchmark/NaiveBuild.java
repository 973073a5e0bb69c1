package org.stridebook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.AssessmentJoin;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.assessment.Summary;
import org.stridebook.atlas.AtlasReader;
import org.stridebook.check.Rules;
import org.stridebook.diagram.DataFlowDiagram;
import org.stridebook.export.Exports;
import org.stridebook.framework.Frameworks;
import org.stridebook.intake.WorkshopReader;
import org.stridebook.intake.folders.WorkshopFolder;
import org.stridebook.intake.folders.WorkshopFolders;
import org.stridebook.output.OutputFile;
import org.stridebook.page.PageContext;
import org.stridebook.page.Pages;
import org.stridebook.page.place.Page;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.page.view.SystemFacts;
import org.stridebook.page.view.SystemGraph;
import org.stridebook.pdf.PdfReports;
import org.stridebook.problem.Problems;
import org.stridebook.settings.Settings;
import org.stridebook.site.Assets;
import org.stridebook.site.Handbook;
import org.stridebook.site.SiteRenderer;
import org.stridebook.table.Cell;
import org.stridebook.table.Row;
import org.stridebook.table.Table;
import org.stridebook.ticket.TicketFiles;

/**
 * What a first version would do, to measure against: each workbook whole in memory by POI's user model, one thread, a fresh template
 * engine for every page, files written straight into the folder, the JVM's defaults. The same records, pages, PDFs and tickets.
 */
final class NaiveBuild {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    private final Path input;
    private final Path output;
    private final Settings settings = Settings.defaults();
    private final Frameworks frameworks = Frameworks.bundled();
    private final AssessmentJoin join = new AssessmentJoin(AtlasReader.bundled(), frameworks, settings, AS_OF);

    private NaiveBuild(Path input, Path output) {
        this.input = input;
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        new NaiveBuild(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException {
        var summaries = new ArrayList<Summary>();
        for (WorkshopFolder folder : WorkshopFolders.in(input, new Problems())) {
            summaries.add(system(folder));
        }
        var portfolio = Portfolios.of(summaries, settings, AS_OF, AtlasReader.bundled(), frameworks);
        write(PdfReports.plain().ofPortfolio(portfolio));
        Assets.files(null).forEach(this::write);
        var facts = new PortfolioFacts(portfolio, new TreeMap<>(), List.of(), List.of(), Handbook.chapters(null));
        Pages.ofPortfolio(facts).forEach(this::render);
    }

    private Summary system(WorkshopFolder folder) throws IOException {
        var problems = new Problems();
        var reader = new WorkshopReader(frameworks, settings);
        Assessment assessment = join.join(List.of(reader.read(folder, tables(folder), problems)));
        problems.addAll(Rules.check(assessment));
        write(PdfReports.plain().ofSystem(assessment));
        Exports.of(assessment).forEach(this::write);
        TicketFiles.of(assessment).forEach(this::write);
        var diagram = DataFlowDiagram.of(SystemGraph.of(assessment)).svg();
        Pages.ofSystem(new SystemFacts(assessment, problems.sorted(), diagram, List.of()))
                .forEach(this::render);
        return Summaries.of(assessment, problems.sorted());
    }

    private void render(Page page) {
        var context = PageContext.of(settings, AS_OF, AtlasReader.bundled());
        write(SiteRenderer.open(context, null).render(page));
    }

    private void write(OutputFile file) {
        try {
            Path path = output.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Table> tables(WorkshopFolder folder) throws IOException {
        var tables = new ArrayList<Table>();
        try (Stream<Path> files = Files.list(folder.newest().directory())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()) {
                String name = folder.path() + "/" + file.getFileName();
                try (InputStream in = Files.newInputStream(file);
                        var workbook = new XSSFWorkbook(in)) {
                    workbook.forEach(sheet ->
                            tables.add(new Table(name, sheet.getSheetName(), rows(sheet), List.of(), List.of())));
                }
            }
        }
        return tables;
    }

    private static List<Row> rows(org.apache.poi.ss.usermodel.Sheet sheet) {
        var formatter = new DataFormatter(Locale.ROOT);
        var rows = new ArrayList<Row>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            var cells = new ArrayList<Cell>();
            row.forEach(cell -> {
                String text = formatter.formatCellValue(cell).strip();
                if (!text.isEmpty()) {
                    cells.add(Cell.text(cell.getColumnIndex() + 1, text));
                }
            });
            if (!cells.isEmpty()) {
                rows.add(new Row(row.getRowNum() + 1, false, cells));
            }
        }
        return rows;
    }
}
