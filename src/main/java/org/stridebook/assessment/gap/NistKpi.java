package org.stridebook.assessment.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stridebook.assessment.gap.ControlGap.Basis;
import org.stridebook.assessment.gap.ControlGap.Status;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.kpi.KpiKind;

/** How many subcategories the team gave a status. What the threat model shows is told apart and never counted in. */
public final class NistKpi {

    private NistKpi() {}

    /** Of one system, or of several one after the other. */
    public static Kpi of(List<ControlBrief> controls) {
        var words = new ArrayList<String>();
        for (Status status : Status.values()) {
            add(words, count(controls, control -> control.isTyped() && control.status() == status), status.word());
        }
        add(words, count(controls, ControlBrief::claimed), "only claimed");
        add(words, count(controls, ControlBrief::disputed), "disputed");
        add(words, count(controls, control -> control.basis() == Basis.MODEL), "more from the threat model alone");
        return KpiKind.NIST.count(count(controls, ControlBrief::isTyped), controls.size(), String.join(", ", words));
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(count + " " + what);
        }
    }

    private static int count(List<ControlBrief> controls, Predicate<ControlBrief> which) {
        return (int) controls.stream().filter(which).count();
    }
}
