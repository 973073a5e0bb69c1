package org.stridebook.assessment.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.RiskScheme.DreadScale;
import org.stridebook.workshop.Score;

/** Five DREAD factors, none of them missing (risk notes 1). */
record DreadScore(List<Score> factors) {

    /** Null where a factor is blank: then the threat is not rated, which is not the same as harmless. */
    static @Nullable DreadScore of(Dread dread) {
        List<Score> factors = dread.complete();
        return factors.isEmpty() ? null : new DreadScore(factors);
    }

    /** The sum or the mean on a scale, unrounded: bands are looked up on exactly this value. */
    double on(DreadScale scale) {
        int sum = factors.stream().mapToInt(score -> score.on(scale.outOf())).sum();
        return scale.mean() ? sum / 5.0 : sum;
    }

    /** The usual scale for factors like these, for teams whose settings name no DREAD scale. */
    DreadScale ownScale() {
        return factors.get(0).outOf() <= 3 ? DreadScale.oneToThree() : DreadScale.oneToTen();
    }
}
