package org.stridebook.assessment.threat;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.naming.References;
import org.stridebook.assessment.naming.TestTargets;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.framework.Frameworks;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Workshop;

/**
 * A test result with what its cells stand for.
 *
 * @param target threats and elements that it names
 * @param items of OWASP, by its probe or by the cell of the technique
 */
public record ResolvedResult(
        TestResult test, TestTargets.Target target, List<Technique> techniques, Set<FrameworkRef> items) {

    public ResolvedResult {
        techniques = List.copyOf(techniques);
        items = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    /** All results of a workshop, by place. {@code threats} are those of its register. */
    public static List<ResolvedResult> all(
            Workshop workshop,
            Collection<ThreatId> threats,
            ElementNames names,
            References references,
            Frameworks frameworks) {
        var targets = new TestTargets(threats, names);
        return workshop.testResults().stream()
                .sorted(Comparator.comparing((TestResult test) -> test.source().place()))
                .map(test -> new ResolvedResult(
                        test,
                        targets.of(test.target()),
                        references.techniques(references.read(List.of(test.technique()))),
                        items(test, frameworks)))
                .toList();
    }

    /** In a cell an id without its year may mean any edition. */
    private static Set<FrameworkRef> items(TestResult test, Frameworks frameworks) {
        var items = new LinkedHashSet<>(test.probe().items());
        List<FrameworkRef> named = frameworks.named(test.technique());
        items.addAll(named.isEmpty() ? frameworks.namedWithoutYear(test.technique()) : named);
        return items;
    }

    /** Whether it names neither a threat nor an element. */
    boolean isOfSystem() {
        return test.target().isBlank();
    }
}
