package org.stridebook.assessment;

import java.time.LocalDate;
import java.util.List;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.rating.LevelCounts;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.atlas.Catalogue;
import org.stridebook.framework.Frameworks;
import org.stridebook.settings.Settings;

/**
 * All systems together, made only from their summaries.
 *
 * @param systems by name
 * @param open open threats of all systems by what counts today
 * @param dragons open threats whose likelihood and impact are both at the top of the scale, then other high ones; worst first
 * @param overdue worst first
 * @param acceptances every accepted or transferred risk, EXPIRED ones first
 */
public record Portfolio(
        Settings settings,
        LocalDate asOf,
        Catalogue catalogue,
        Frameworks frameworks,
        List<Summary> systems,
        LevelCounts open,
        List<ThreatBrief> dragons,
        List<ThreatBrief> overdue,
        List<ThreatBrief> acceptances,
        List<Kpi> kpis) {

    public Portfolio {
        systems = List.copyOf(systems);
        dragons = List.copyOf(dragons);
        overdue = List.copyOf(overdue);
        acceptances = List.copyOf(acceptances);
        kpis = List.copyOf(kpis);
    }
}
