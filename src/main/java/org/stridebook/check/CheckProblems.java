package org.stridebook.check;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.check.element.ElementProblems;
import org.stridebook.check.evidence.EvidenceProblems;
import org.stridebook.check.grid.GridProblems;
import org.stridebook.check.reference.ReferenceProblems;
import org.stridebook.check.session.SessionProblems;
import org.stridebook.check.threat.ThreatProblems;
import org.stridebook.check.treatment.TreatmentProblems;
import org.stridebook.problem.Kind;

/** Every kind of problem that the rules can find. A new room adds its list here. */
public final class CheckProblems {

    /** By theme, in the order of the rules. */
    public static final List<Kind> ALL = Stream.of(
                    ElementProblems.ALL,
                    GridProblems.ALL,
                    ThreatProblems.ALL,
                    ReferenceProblems.ALL,
                    TreatmentProblems.ALL,
                    EvidenceProblems.ALL,
                    SessionProblems.ALL)
            .flatMap(List::stream)
            .toList();

    private CheckProblems() {}
}
