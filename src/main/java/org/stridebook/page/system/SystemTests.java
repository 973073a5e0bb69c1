package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.naming.TestTargets;
import org.stridebook.assessment.threat.ResolvedResult;
import org.stridebook.page.place.Link;
import org.stridebook.page.threat.TestRows;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;

/** All test results of a system, each with what it is about and the threats that it says something of. */
record SystemTests(SystemLinks links, Map<TestResult, List<ThreatId>> tied, Map<TestResult, List<ThreatId>> loose) {

    static List<SystemPage.Tested> of(Assessment assessment, SystemLinks links) {
        var tests = new SystemTests(links, new LinkedHashMap<>(), new LinkedHashMap<>());
        assessment.threats().forEach(threat -> {
            threat.tests().forEach(test -> add(tests.tied(), test, threat.id()));
            threat.looseTests().forEach(test -> add(tests.loose(), test, threat.id()));
        });
        return assessment.tests().stream().map(tests::row).toList();
    }

    private static void add(Map<TestResult, List<ThreatId>> ties, TestResult test, ThreatId threat) {
        ties.computeIfAbsent(test, unused -> new ArrayList<>()).add(threat);
    }

    private SystemPage.Tested row(ResolvedResult read) {
        TestResult test = read.test();
        return new SystemPage.Tested(
                targets(read),
                test.probe().name(),
                techniques(read),
                threats(tied, test),
                threats(loose, test),
                new TestRows(links).of(List.of(test)).get(0));
    }

    private List<Link> threats(Map<TestResult, List<ThreatId>> ties, TestResult test) {
        return links.ids(ties.getOrDefault(test, List.of()).stream().sorted().toList());
    }

    private List<Link> targets(ResolvedResult read) {
        TestTargets.Target target = read.target();
        return Stream.of(
                        links.ids(target.threats()).stream(),
                        links.elements(target.elements()).stream(),
                        target.unknown().stream().map(Link::plain))
                .flatMap(all -> all)
                .toList();
    }

    /** As written where nothing is clear. */
    private List<Link> techniques(ResolvedResult read) {
        String written = read.test().technique();
        if (read.techniques().isEmpty()) {
            return written.isEmpty() ? List.of() : List.of(Link.plain(written));
        }
        return read.techniques().stream()
                .map(technique -> links.links().atlas(technique.id(), technique.id() + " " + technique.name()))
                .toList();
    }
}
