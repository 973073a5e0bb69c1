package org.stridebook.page.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.Summary;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.ProblemTally;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;

/** What to put right in the sheets of all systems. */
public record ProblemsPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        List<Badge> tally,
        List<Row> systems,
        List<ProblemRow> others)
        implements Page {

    private static final int MOST = 5;

    /** One system with its first problems; {@code more} is how many others its own page shows. */
    public record Row(String anchor, Link system, List<Badge> tally, List<ProblemRow> problems, Link all, int more) {}

    public static ProblemsPage of(PortfolioView view) {
        SitePath path = SitePath.PROBLEMS;
        var links = new Links(path);
        var all = Stream.concat(
                        view.facts().otherProblems().stream(),
                        view.facts().problems().values().stream().flatMap(List::stream))
                .toList();
        return new ProblemsPage(
                path,
                "Problems in the sheets",
                new Frame(List.of(PortfolioView.home(path), Link.plain("Problems")), "", List.of(), null, null),
                List.of(),
                ProblemTally.of(all),
                view.portfolio().systems().stream()
                        .filter(system -> !view.problems(system.slug()).isEmpty())
                        .map(system -> row(view, system, links))
                        .toList(),
                view.facts().otherProblems().stream()
                        .map(problem -> ProblemRow.of(problem, List.of()))
                        .toList());
    }

    private static Row row(PortfolioView view, Summary system, Links links) {
        List<Problem> problems = view.problems(system.slug());
        var gravest = problems.stream()
                .sorted(java.util.Comparator.comparing(Problem::severity)
                        .reversed()
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .filter(problem -> problem.severity() != Severity.NOTE)
                .limit(MOST)
                .map(problem -> ProblemRow.of(problem, List.of()))
                .toList();
        return new Row(
                "s-" + system.slug(),
                links.system(system.slug(), system.system()),
                ProblemTally.of(problems),
                gravest,
                links.to(SitePath.system(system.slug(), "problems.html"), "all " + problems.size()),
                problems.size() - gravest.size());
    }
}
