package org.stridebook.assessment.threat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stridebook.atlas.AtlasId;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.workshop.Probe;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;

/**
 * What the portfolio needs to know of one test result.
 *
 * @param result without what only its own system's pages print
 * @param threats those that it says something of
 */
public record TestBrief(
        Slug system, TestResult result, List<AtlasId> techniques, Set<FrameworkRef> items, List<ThreatId> threats) {

    /** Enough for any honest report; more would not be read. */
    private static final int MOST = 400;

    public TestBrief {
        techniques = List.copyOf(techniques);
        items = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items));
        threats = List.copyOf(threats);
    }

    /** Of the results that count today, worst first. */
    public static List<TestBrief> of(Slug system, List<ResolvedResult> tests, List<AssessedThreat> threats) {
        Map<TestResult, ResolvedResult> read = new LinkedHashMap<>();
        tests.forEach(test -> read.put(test.test(), test));
        Map<TestResult, List<ThreatId>> tied = new LinkedHashMap<>();
        threats.forEach(threat -> threat.tests()
                .forEach(test ->
                        tied.computeIfAbsent(test, unused -> new ArrayList<>()).add(threat.id())));
        return TestSeries.of(read.keySet()).stream()
                .flatMap(test -> test.counted().stream())
                .distinct()
                .limit(MOST)
                .map(result -> brief(
                        system,
                        java.util.Objects.requireNonNull(read.get(result)),
                        tied.getOrDefault(result, List.of())))
                .toList();
    }

    private static TestBrief brief(Slug system, ResolvedResult read, List<ThreatId> threats) {
        return new TestBrief(
                system,
                lean(read.test()),
                read.techniques().stream().map(Technique::id).toList(),
                read.items(),
                threats.stream().sorted().toList());
    }

    private static TestResult lean(TestResult full) {
        Probe probe = full.probe();
        return new TestResult(
                full.target(),
                full.technique(),
                full.tool(),
                full.date(),
                full.attempts(),
                full.successes(),
                full.share(),
                full.verdict(),
                "",
                new Probe(
                        probe.name(),
                        probe.model(),
                        List.of(),
                        probe.low(),
                        probe.high(),
                        probe.unjudged(),
                        probe.incomplete(),
                        List.of()),
                List.of(),
                full.source());
    }
}
