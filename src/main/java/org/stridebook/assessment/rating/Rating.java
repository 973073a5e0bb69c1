package org.stridebook.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;

/**
 * A risk as rated by the configured scheme.
 *
 * @param level null where nobody rated it, or a factor is missing
 * @param likelihood on the scheme's scale from 1, or 0 where there is none
 * @param impact on the scheme's scale from 1, or 0 where there is none
 * @param score the number that the level comes from: the product, or the DREAD sum or mean, unrounded; 0 where not rated
 * @param dread whether {@code score} is a DREAD score
 */
public record Rating(@Nullable RiskLevel level, int likelihood, int impact, double score, boolean dread) {

    /** Not rated. */
    public static final Rating NONE = new Rating(null, 0, 0, 0, false);

    public boolean isRated() {
        return level != null;
    }

    /** High or critical. */
    public boolean isHigh() {
        return level != null && level.isHigh();
    }
}
