package org.stridebook.assessment.threat;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.naming.References;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.table.Key;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;
import org.stridebook.workshop.Workshop;

/**
 * Which test results say something of which threat. A result that names a threat is of that one alone; one that names an element is of
 * the element's threats with its technique; one that names neither is of all threats with its technique, or with its OWASP items where
 * no technique is known for it.
 */
final class TestJoin {

    private final List<Read> all;

    /** A result with what its cells stand for. */
    private record Read(TestResult test, Key target, Collection<ElementId> elements, List<Technique> techniques) {}

    TestJoin(Workshop workshop, ElementNames names, References references) {
        this.all = workshop.testResults().stream()
                .sorted(Comparator.comparing((TestResult test) -> test.source().place()))
                .map(test -> new Read(
                        test,
                        Key.of(test.target()),
                        test.target().isEmpty()
                                ? List.of()
                                : names.find(test.target()).ids(),
                        references.techniques(references.read(List.of(test.technique())))))
                .toList();
    }

    /** By place. */
    List<TestResult> of(
            ThreatId id, Collection<ElementId> elements, List<Technique> techniques, List<FrameworkRef> items) {
        Key key = Key.of(id.value());
        return all.stream()
                .filter(read -> read.target().isEmpty()
                        ? isAbout(read, techniques, items)
                        : read.target().equals(key) || isAt(read, elements, techniques))
                .map(Read::test)
                .toList();
    }

    private static boolean isAt(Read read, Collection<ElementId> elements, List<Technique> techniques) {
        return !Collections.disjoint(read.elements(), elements) && share(read.techniques(), techniques);
    }

    private static boolean isAbout(Read read, List<Technique> techniques, List<FrameworkRef> items) {
        return read.techniques().isEmpty()
                ? !Collections.disjoint(read.test().probe().items(), items)
                : share(read.techniques(), techniques);
    }

    private static boolean share(List<Technique> tested, List<Technique> feared) {
        return tested.stream().anyMatch(one -> feared.stream().anyMatch(other -> isKin(one, other)));
    }

    /** The same, or one is a special case of the other. Two special cases of one technique are different attacks. */
    private static boolean isKin(Technique one, Technique other) {
        return one.id().equals(other.id())
                || one.id().equals(other.parent())
                || other.id().equals(one.parent());
    }
}
