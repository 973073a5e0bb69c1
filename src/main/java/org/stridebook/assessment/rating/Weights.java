package org.stridebook.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.RiskScheme.Band;
import org.stridebook.workshop.RiskScheme.DreadScale;

/**
 * How much a threat weighs where threats are added up: its score on the scheme's own scale. Scores of DREAD and of the matrix are
 * never added (risk notes 1): a rating by the other method, or one that is only a word, weighs the least score of its level.
 */
public record Weights(RiskScheme scheme) {

    public double of(Rating rating) {
        return isOwn(rating) ? rating.score() : least(rating.level());
    }

    /** What a treatment takes away; never less than nothing, and nothing where two methods give the same level. */
    public double removed(Rating before, Rating after) {
        if (isOwn(before) != isOwn(after) && before.level() == after.level()) {
            return 0;
        }
        return Math.max(0, of(before) - of(after));
    }

    private boolean isOwn(Rating rating) {
        return rating.score() > 0 && rating.dread() == (scheme.dread() != null);
    }

    private double least(@Nullable RiskLevel level) {
        if (level == null) {
            return 0;
        }
        return scheme.dread() == null ? leastProduct(level) : leastDread(level, scheme.dread());
    }

    private int leastProduct(RiskLevel level) {
        int least = scheme.likelihoodWords().size() * scheme.impactWords().size();
        for (int l = 1; l <= scheme.likelihoodWords().size(); l++) {
            for (int i = 1; i <= scheme.impactWords().size(); i++) {
                if (scheme.level(l, i).compareTo(level) >= 0) {
                    least = Math.min(least, l * i);
                }
            }
        }
        return least;
    }

    /** Where the lowest band of at least this level begins; a band may begin below what five factors can give. */
    private static double leastDread(RiskLevel level, DreadScale scale) {
        double lowest = scale.mean() ? 1 : 5;
        double highest = scale.mean() ? scale.outOf() : 5.0 * scale.outOf();
        return scale.bands().stream()
                .filter(band -> band.level().compareTo(level) >= 0)
                .mapToDouble(Band::from)
                .map(from -> Math.max(lowest, from))
                .min()
                .orElse(highest);
    }
}
