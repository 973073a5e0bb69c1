package org.stridebook.page.knowledge;

import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.threat.TestBrief;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.TestWords;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.workshop.TestResult;

/**
 * What test tools tried in all systems of the subject of a page, breaches first.
 *
 * @param more how many are left out so that the page stays readable
 */
public record TestMentions(List<Row> rows, int more) {

    private static final int SHOWN = 30;

    private static final Comparator<TestBrief> ORDER = Comparator.comparing(
                    (TestBrief test) -> test.result().outcome())
            .thenComparing(TestBrief::result, TestResult.MOST_THROUGH_FIRST)
            .thenComparing(TestBrief::system);

    public TestMentions {
        rows = List.copyOf(rows);
    }

    /**
     * One result in one system.
     *
     * @param threats those that it says something of; none where nobody wrote one
     */
    public record Row(Link system, String tried, String tool, String date, String result, List<Link> threats) {}

    /** For the page at {@code here}. */
    public static TestMentions of(List<TestBrief> tests, PortfolioView view, SitePath here) {
        var links = new Links(here);
        var rows = tests.stream()
                .sorted(ORDER)
                .limit(SHOWN)
                .map(test -> row(test, view, links))
                .toList();
        return new TestMentions(rows, tests.size() - rows.size());
    }

    private static Row row(TestBrief test, PortfolioView view, Links links) {
        TestResult result = test.result();
        return new Row(
                links.system(test.system(), view.name(test.system())),
                result.tried(),
                result.tool(),
                Words.day(result.date()),
                TestWords.score(result),
                test.threats().stream()
                        .map(id -> links.to(SitePath.threat(test.system(), id), id.value()))
                        .toList());
    }
}
