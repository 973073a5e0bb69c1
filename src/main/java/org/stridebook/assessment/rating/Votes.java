package org.stridebook.assessment.rating;

import java.util.List;
import org.stridebook.workshop.Vote;

/**
 * The participants' ratings of one threat.
 *
 * @param all each with at least one factor
 * @param likelihoodSpread steps between the lowest and the highest vote, on the scheme's scale
 * @param impactSpread likewise
 */
public record Votes(List<Vote> all, int likelihoodSpread, int impactSpread) {

    public Votes {
        all = List.copyOf(all);
    }

    /** The wider of both spreads. */
    public int spread() {
        return Math.max(likelihoodSpread, impactSpread);
    }

    /** Two steps or more apart: somebody should talk about it (risk notes 2.4). */
    public boolean toDiscuss() {
        return spread() >= 2;
    }
}
