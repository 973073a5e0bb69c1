package org.stridebook.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;

/** How much a threat weighs when measures are ranked: its score, or where only a level word was typed the least score of that level. */
public record Weights(RiskScheme scheme) {

    public double of(Rating rating) {
        return rating.score() > 0 ? rating.score() : least(rating.level());
    }

    private double least(@Nullable RiskLevel level) {
        if (level == null) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int l = 1; l <= scheme.likelihoodWords().size(); l++) {
            for (int i = 1; i <= scheme.impactWords().size(); i++) {
                if (scheme.level(l, i).compareTo(level) >= 0) {
                    least = Math.min(least, l * i);
                }
            }
        }
        int most = scheme.likelihoodWords().size() * scheme.impactWords().size();
        return Math.min(least, most);
    }
}
