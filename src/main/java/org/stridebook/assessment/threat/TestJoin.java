package org.stridebook.assessment.threat;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.FrameworkRef;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.ThreatId;

/**
 * Which test results say something of which threat. A result that names threats is of those alone; one that names an element is of
 * the element's threats with its technique; one that names neither is of all threats with its technique. Where no technique is known
 * for it, it is only loosely tied to the threats with its OWASP items: such an item is too wide to show anything of one threat.
 */
record TestJoin(List<ResolvedResult> all) {

    /** Results that show something of a threat, by place. */
    List<TestResult> of(ThreatId id, Collection<ElementId> elements, List<Technique> techniques) {
        return those(read -> read.target().threats().contains(id)
                || ((read.isOfSystem() || isAt(read, elements)) && share(read.techniques(), techniques)));
    }

    /** Results of the system that share no more with a threat than an OWASP item, by place. */
    List<TestResult> loose(List<FrameworkRef> items) {
        return those(
                read -> read.isOfSystem() && read.techniques().isEmpty() && !Collections.disjoint(read.items(), items));
    }

    private List<TestResult> those(Predicate<ResolvedResult> which) {
        return all.stream().filter(which).map(ResolvedResult::test).toList();
    }

    private static boolean isAt(ResolvedResult read, Collection<ElementId> elements) {
        return !Collections.disjoint(read.target().elements(), elements);
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
