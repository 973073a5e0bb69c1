package org.stridebook.assessment.gap;

import java.util.List;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.kpi.KpiKind;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.workshop.Workshop;

/** The joined parts of one system that speak of its controls. */
public record SystemModel(
        Workshop workshop,
        List<AssessedElement> elements,
        List<AssessedThreat> threats,
        List<Measure> measures,
        Movement movement,
        List<Kpi> kpis) {

    public SystemModel {
        elements = List.copyOf(elements);
        threats = List.copyOf(threats);
        measures = List.copyOf(measures);
        kpis = List.copyOf(kpis);
    }

    Kpi kpi(KpiKind kind) {
        return kpis.stream()
                .filter(kpi -> kpi.code().equals(kind.code()))
                .findFirst()
                .orElseThrow();
    }
}
