package org.stridebook.assessment.threat;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Maturity;
import org.stridebook.atlas.Technique;
import org.stridebook.workshop.RiskLevel;

/** Worst first: level as it stands now, score, realized in the wild, crosses a boundary, id (risk notes 2.4). */
public final class ThreatOrder {

    public static final Comparator<AssessedThreat> WORST_FIRST = Comparator.comparingInt(
                    (AssessedThreat threat) -> rank(threat.current().level()))
            .thenComparingDouble(threat -> threat.current().score())
            .thenComparing(threat -> isRealized(threat.techniques()))
            .thenComparing(AssessedThreat::crossesBoundary)
            .reversed()
            .thenComparing(AssessedThreat::id);

    /** The same for the briefs of several systems; between equal ones of two systems their names decide. */
    public static final Comparator<ThreatBrief> BRIEFS_WORST_FIRST = Comparator.comparingInt(
                    (ThreatBrief threat) -> rank(threat.current().level()))
            .thenComparingDouble(threat -> threat.current().score())
            .thenComparing(ThreatBrief::realized)
            .thenComparing(ThreatBrief::crossesBoundary)
            .reversed()
            .thenComparing(ThreatBrief::system)
            .thenComparing(ThreatBrief::id);

    private static final List<RiskLevel> LEVELS = List.of(RiskLevel.values());

    private ThreatOrder() {}

    /** Not rated comes last. */
    private static int rank(@Nullable RiskLevel level) {
        return level == null ? -1 : LEVELS.indexOf(level);
    }

    public static boolean isRealized(List<Technique> techniques) {
        return techniques.stream().anyMatch(technique -> technique.maturity() == Maturity.REALIZED);
    }
}
