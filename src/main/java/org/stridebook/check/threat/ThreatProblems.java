package org.stridebook.check.threat;

import java.util.List;
import org.stridebook.problem.Kind;

/** Kinds of problems of this room: what is wrong with the letters and ratings of threats. */
public final class ThreatProblems {

    static final Kind THREAT_WITHOUT_STRIDE = Kind.warning(
            "threat-without-stride",
            "A threat has no STRIDE letter, so it answers no question of the grid.",
            "A threat with an empty STRIDE cell. Write one or more of the six letters or words.");
    static final Kind NOT_RATED = Kind.warning(
            "not-rated",
            "A threat has no rating, or only half of one, so it has no place in the risk matrix and sorts last.",
            "Likelihood is filled and Impact is blank. Fill both, or the risk word.");
    static final Kind RATED_BY_WORD_ONLY = Kind.note(
            "rated-by-word-only",
            "A threat has a risk word but no likelihood and impact. The word counts, but the threat has no place in the risk matrix.",
            "Risk says `High`, Likelihood and Impact are blank. Fill both.");
    static final Kind STATED_RISK_DIFFERS = Kind.warning(
            "stated-risk-differs",
            "The risk that somebody typed is not the one that follows from the ratings by the configured scheme. The computed one counts.",
            "Likelihood High and impact High with the risk `Medium`. Correct one of them, or the scheme in stridebook.yaml.");
    static final Kind RATING_METHODS_APART = Kind.warning(
            "rating-methods-apart",
            "DREAD and likelihood and impact put the same threat two or more levels apart.",
            "DREAD says low, likelihood and impact say high. Look at the factors again.");
    static final Kind PARTICIPANTS_APART = Kind.warning(
            "participants-apart",
            "Participants rated the same threat two or more steps apart. The median counts, but they see something different.",
            "Ana rates the likelihood 3 and Chidi rates it 1. Let both say why, and vote again.");
    static final Kind RESIDUAL_ABOVE_INHERENT = Kind.warning(
            "residual-above-inherent",
            "A threat is rated higher after treatment than before.",
            "Before medium, after high. Check whether both were swapped, or whether the treatment really makes it worse.");
    static final Kind CLOSED_WITHOUT_RESIDUAL = Kind.note(
            "closed-without-residual",
            "A threat counts as treated, but nobody rated what risk is left, so the report shows the rating from before.",
            "Mitigated with empty residual cells. Write the likelihood and impact that remain.");

    /** In the order above. */
    public static final List<Kind> ALL = List.of(
            THREAT_WITHOUT_STRIDE,
            NOT_RATED,
            RATED_BY_WORD_ONLY,
            STATED_RISK_DIFFERS,
            RATING_METHODS_APART,
            PARTICIPANTS_APART,
            RESIDUAL_ABOVE_INHERENT,
            CLOSED_WITHOUT_RESIDUAL);

    private ThreatProblems() {}
}
