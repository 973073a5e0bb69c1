package org.stridebook.page;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.ExampleAssessment;
import org.stridebook.assessment.Portfolios;
import org.stridebook.assessment.Summaries;
import org.stridebook.diagram.DataFlowDiagram;
import org.stridebook.page.place.Download;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.GuideText;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.page.view.SystemFacts;
import org.stridebook.page.view.SystemGraph;
import org.stridebook.page.view.SystemView;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Slug;

/** The pages of a small portfolio for tests: the support chat with a few problems in its sheets. */
public record ExampleSite(SystemFacts system, PortfolioFacts portfolio) {

    private static final Kind UNKNOWN = Kind.error("unknown-component", "A component that no list has.", "LLM-GW");
    private static final Kind DIFFERS = Kind.warning("ratings-differ", "Ratings far apart.", "Low and High");

    /** One system. */
    public static ExampleSite small() {
        return of(ExampleAssessment.supportChat());
    }

    /** The pages of any assessment, with two problems in its first threat's row. */
    public static ExampleSite of(Assessment assessment) {
        var diagram = DataFlowDiagram.of(SystemGraph.of(assessment)).svg();
        var problems = problems(assessment);
        var system = new SystemFacts(assessment, problems, diagram, downloads(assessment));
        var summary = Summaries.of(assessment, problems);
        var portfolio = Portfolios.of(
                List.of(summary),
                assessment.settings(),
                assessment.asOf(),
                assessment.catalogue(),
                assessment.frameworks());
        var bySystem = new TreeMap<Slug, List<Problem>>();
        bySystem.put(summary.slug(), problems);
        return new ExampleSite(
                system,
                new PortfolioFacts(
                        portfolio,
                        bySystem,
                        List.of(),
                        List.of(new Download(SitePath.SUMMARY_PDF, "Summary (PDF)", "for leadership")),
                        List.of(
                                new GuideText("index", "# Guide\n\nHow to run a workshop.\n"),
                                new GuideText("nist-ai-rmf", "# NIST AI RMF\n\nHow a status comes about.\n")),
                        assessment.news().isCompared() ? ExampleAssessment.COMPARISON : null));
    }

    private static List<Download> downloads(Assessment assessment) {
        var slug = assessment.workshop().slug();
        return List.of(new Download(SitePath.system(slug, "summary.pdf"), "Summary (PDF)", "for leadership"));
    }

    private static List<Problem> problems(Assessment assessment) {
        return assessment.threats().stream()
                .limit(1)
                .flatMap(threat -> {
                    var source = threat.threat().source();
                    return Stream.of(
                            UNKNOWN.at(
                                    source.at(Column.COMPONENT),
                                    "threat " + threat.id()
                                            + " names component `LLM-GW`, which is in no component list",
                                    "did you mean `LLM gateway`?"),
                            DIFFERS.at(
                                    List.of(source.at(Column.LIKELIHOOD), Location.of(source.file(), "Threats", 40, 3)),
                                    "three participants rated it from Low to High",
                                    "talk about it and agree on one rating"));
                })
                .toList();
    }

    public PageContext context() {
        return PageContext.of(portfolio.portfolio());
    }

    /** The system, ready to be looked up. */
    public SystemView view() {
        return Pages.view(system);
    }

    /** Every page. */
    public List<Page> pages() {
        return Stream.concat(Pages.ofPortfolio(portfolio), Pages.ofSystem(system))
                .toList();
    }
}
