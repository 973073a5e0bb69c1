package org.stridebook.page.part;

import java.util.List;
import org.stridebook.assessment.kpi.Kpi;

/** A key figure with what it is counted from. */
public record Figure(String title, String value, String detail, String definition, Badge light) {

    public static Figure of(Kpi kpi) {
        return new Figure(kpi.title(), kpi.value(), kpi.detail(), kpi.definition(), Badges.of(kpi.light()));
    }

    public static List<Figure> of(List<Kpi> kpis) {
        return kpis.stream().map(Figure::of).toList();
    }
}
