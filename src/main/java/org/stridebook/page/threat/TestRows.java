package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.workshop.TestResult;

/** Results of test tools in words. */
public record TestRows(SystemLinks links) {

    private static final String LOOSE = "Weak tie: the same OWASP item and no more. It shows nothing of this threat.";

    /** Those that are about a threat, then those that only share an OWASP item with it. */
    List<ThreatPage.Tested> of(AssessedThreat threat) {
        var rows = new ArrayList<>(of(threat.tests()));
        threat.looseTests().forEach(result -> rows.add(row(result, LOOSE)));
        return rows;
    }

    public List<ThreatPage.Tested> of(List<TestResult> results) {
        return results.stream().map(result -> row(result, "")).toList();
    }

    private ThreatPage.Tested row(TestResult result, String tie) {
        return new ThreatPage.Tested(
                result.tried(),
                result.tool(),
                Words.day(result.date()),
                TestWords.score(result),
                tie,
                result.verdict().text(),
                result.link(),
                more(result),
                result.probe().prompts());
    }

    private List<Fact> more(TestResult result) {
        var more = new ArrayList<>(Words.more(result.more()));
        more.add(Fact.of("Model", result.probe().model()));
        more.add(new Fact(
                "OWASP",
                result.probe().items().stream()
                        .map(item -> links.links().framework(item, item.item()))
                        .toList()));
        more.add(Fact.of("From", result.source().place().toString()));
        more.removeIf(fact -> fact.values().isEmpty());
        return more;
    }
}
