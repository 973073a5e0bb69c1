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

    public static Kpi of(List<ControlGap> gaps) {
        var words = new ArrayList<String>();
        for (Status status : Status.values()) {
            add(words, count(gaps, gap -> gap.isTyped() && gap.status() == status), status.word());
        }
        add(words, count(gaps, ControlGap::claimed), "only claimed");
        add(words, count(gaps, ControlGap::isDisputed), "disputed");
        add(words, count(gaps, gap -> gap.basis() == Basis.MODEL), "more from the threat model alone");
        return KpiKind.NIST.count(count(gaps, ControlGap::isTyped), gaps.size(), String.join(", ", words));
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(count + " " + what);
        }
    }

    private static int count(List<ControlGap> gaps, Predicate<ControlGap> which) {
        return (int) gaps.stream().filter(which).count();
    }
}
