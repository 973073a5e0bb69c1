package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.TestResult;

/** Results of test tools in words. */
public final class TestRows {

    private TestRows() {}

    public static List<ThreatPage.Tested> of(List<TestResult> results) {
        return results.stream()
                .map(result -> new ThreatPage.Tested(
                        result.tried(),
                        result.tool(),
                        Words.day(result.date()),
                        TestWords.score(result),
                        result.verdict(),
                        result.link(),
                        more(result),
                        result.probe().prompts()))
                .toList();
    }

    private static List<Fact> more(TestResult result) {
        var more = new ArrayList<>(Words.more(result.more()));
        more.add(Fact.of("Model", result.probe().model()));
        more.add(Fact.of(
                "OWASP", result.probe().items().stream().map(FrameworkRef::item).collect(Collectors.joining(", "))));
        more.add(Fact.of("From", result.source().place().toString()));
        more.removeIf(fact -> fact.values().isEmpty());
        return more;
    }
}
