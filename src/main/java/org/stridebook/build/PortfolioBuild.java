package org.stridebook.build;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stridebook.assessment.Portfolio;
import org.stridebook.assessment.Portfolios;
import org.stridebook.export.ModelSchemaFile;
import org.stridebook.export.PortfolioLayer;
import org.stridebook.output.Outbox;
import org.stridebook.output.OutputFile;
import org.stridebook.page.PageContext;
import org.stridebook.page.Pages;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Problems;
import org.stridebook.site.Assets;
import org.stridebook.site.Handbook;
import org.stridebook.site.SiteRenderer;
import org.stridebook.workshop.Slug;

/** The reduce: the summaries of all systems become the pages about all of them. */
final class PortfolioBuild {

    private final Knowledge knowledge;
    private final Options options;
    private final Outbox out;

    PortfolioBuild(Knowledge knowledge, Options options, Outbox out) {
        this.knowledge = knowledge;
        this.options = options;
        this.out = out;
    }

    void build(List<Built> built, Problems otherProblems) throws IOException {
        Portfolio portfolio = Portfolios.of(
                built.stream().map(Built::summary).toList(),
                knowledge.settings(),
                options.asOf(),
                knowledge.catalogue(),
                knowledge.frameworks());
        write(List.of(
                () -> List.of(
                        Logos.reports(knowledge.settings(), options.workshops()).ofPortfolio(portfolio)),
                () -> BlankWorkbooks.files(knowledge),
                () -> List.of(ModelSchemaFile.file(), PortfolioLayer.file(portfolio)),
                () -> Assets.files(options.templates())));
        writePages(portfolio, built, otherProblems);
    }

    private void write(List<Supplier<List<OutputFile>>> makers) throws IOException {
        Parallel.map(makers, options.jobs(), maker -> {
            maker.get().forEach(out::write);
            return maker;
        });
    }

    private void writePages(Portfolio portfolio, List<Built> built, Problems otherProblems) throws IOException {
        var problems = new TreeMap<Slug, List<Problem>>();
        built.forEach(one -> problems.put(one.summary().slug(), one.worst()));
        var facts = new PortfolioFacts(
                portfolio,
                problems,
                otherProblems.sorted(),
                downloads(),
                Handbook.chapters(options.templates()),
                knowledge.comparison());
        var renderer = SiteRenderer.open(PageContext.of(portfolio), options.templates());
        write(Pages.ofPortfolio(facts)
                .<Supplier<List<OutputFile>>>map(page -> () -> List.of(renderer.render(page)))
                .toList());
    }

    private static List<Download> downloads() {
        return Stream.concat(
                        Stream.of(
                                new Download(SitePath.SUMMARY_PDF, "summary.pdf", "for leadership, to print or send"),
                                new Download(
                                        PortfolioLayer.PATH,
                                        SitePath.LAYER,
                                        "the techniques of all systems for the ATLAS Navigator, scored by risk"),
                                new Download(ModelSchemaFile.PATH, "model.schema.json", "describes every model.json")),
                        BlankWorkbooks.downloads().stream())
                .toList();
    }
}
