package org.stridebook.settings;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/**
 * Time limits in days (risk notes 3 and 4).
 *
 * @param reviewTier1 how long a review of a tier 1 system stays valid; also 2 and 3; a system without a tier counts as 3
 * @param acceptance longest life of an acceptance; {@code acceptanceHigh} for high and critical ones
 * @param fixCritical days from the session until an open critical threat should be treated; also high, medium, low
 */
public record Policy(
        int reviewTier1,
        int reviewTier2,
        int reviewTier3,
        int acceptance,
        int acceptanceHigh,
        int fixCritical,
        int fixHigh,
        int fixMedium,
        int fixLow) {

    public static Policy defaults() {
        return new Policy(90, 180, 365, 365, 182, 14, 30, 90, 180);
    }

    /** Days from the session in which an open threat of this level should be treated; one not rated counts as medium. */
    public int fixDays(@Nullable RiskLevel level) {
        if (level == null) {
            return fixMedium;
        }
        return switch (level) {
            case CRITICAL -> fixCritical;
            case HIGH -> fixHigh;
            case MEDIUM -> fixMedium;
            case LOW, NOTE -> fixLow;
        };
    }
}
