package org.stridebook.assessment.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.RiskScheme.DreadScale;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;

/**
 * The votes on a threat made into one rating before and one after treatment. Each vote is brought to the scheme's scale, then
 * the median counts; of an even number of votes the higher one of the middle two, so that the rating is always one that somebody
 * gave and doubt counts as risk.
 */
public record RatedThreat(Votes votes, Rating before, Rating after) {

    public static RatedThreat of(Threat threat, RiskScheme scheme) {
        List<Vote> all = threat.votes().stream().filter(RatedThreat::isFilled).toList();
        Rating before = before(all, threat.statedRisk(), scheme);
        return new RatedThreat(votes(all, scheme), before, after(threat, before, scheme));
    }

    /** The level by the method that is not the scheme's own, where the votes allow it; else null. */
    public static @Nullable RiskLevel crossCheck(Threat threat, RiskScheme scheme) {
        List<Vote> all = threat.votes().stream().filter(RatedThreat::isFilled).toList();
        int likelihood =
                median(scores(all, Vote::likelihood, scheme.likelihoodWords().size()));
        int impact = median(scores(all, Vote::impact, scheme.impactWords().size()));
        return scheme.dread() == null
                ? byDread(all, likelihood, impact, null).level()
                : matrix(likelihood, impact, scheme).level();
    }

    /** Whether anybody said what stays after treatment. */
    public static boolean hasResidual(Threat threat) {
        return threat.residualLikelihood() != null
                || threat.residualImpact() != null
                || StatedLevel.of(threat.statedResidual()) != null;
    }

    private static boolean isFilled(Vote vote) {
        return vote.likelihood() != null || vote.impact() != null || dread(vote) != null;
    }

    private static @Nullable DreadScore dread(Vote vote) {
        return vote.dread() == null ? null : DreadScore.of(vote.dread());
    }

    private static Rating before(List<Vote> votes, String stated, RiskScheme scheme) {
        int likelihood =
                median(scores(votes, Vote::likelihood, scheme.likelihoodWords().size()));
        int impact = median(scores(votes, Vote::impact, scheme.impactWords().size()));
        Rating matrix = matrix(likelihood, impact, scheme);
        Rating dread = byDread(votes, likelihood, impact, scheme.dread());
        Rating first = scheme.dread() == null ? matrix : dread;
        Rating second = scheme.dread() == null ? dread : matrix;
        if (first.isRated() || second.isRated()) {
            return first.isRated() ? first : second;
        }
        boolean nobodyVoted = likelihood == 0 && impact == 0;
        RiskLevel word = nobodyVoted ? StatedLevel.of(stated) : null;
        return word == null ? matrix : new Rating(word, 0, 0, 0, false);
    }

    private static Rating matrix(int likelihood, int impact, RiskScheme scheme) {
        if (likelihood == 0 || impact == 0) {
            return new Rating(null, likelihood, impact, 0, false);
        }
        return new Rating(scheme.level(likelihood, impact), likelihood, impact, (double) likelihood * impact, false);
    }

    private static Rating byDread(List<Vote> votes, int likelihood, int impact, @Nullable DreadScale primary) {
        List<DreadScore> scores =
                votes.stream().map(RatedThreat::dread).filter(Objects::nonNull).toList();
        if (scores.isEmpty()) {
            return new Rating(null, likelihood, impact, 0, false);
        }
        DreadScale scale = primary != null ? primary : scores.get(0).ownScale();
        List<Double> values =
                scores.stream().map(score -> score.on(scale)).sorted().toList();
        double median = values.get(values.size() / 2);
        return new Rating(RiskScheme.Band.of(median, scale.bands()), likelihood, impact, median, true);
    }

    /** A residual factor that is missing stays as it was before treatment. */
    private static Rating after(Threat threat, Rating before, RiskScheme scheme) {
        Score likelihood = threat.residualLikelihood();
        Score impact = threat.residualImpact();
        if (likelihood == null && impact == null) {
            RiskLevel word = StatedLevel.of(threat.statedResidual());
            return word == null ? before : new Rating(word, 0, 0, 0, false);
        }
        Rating residual = matrix(
                likelihood == null
                        ? before.likelihood()
                        : likelihood.on(scheme.likelihoodWords().size()),
                impact == null
                        ? before.impact()
                        : impact.on(scheme.impactWords().size()),
                scheme);
        return residual.isRated() ? residual : before;
    }

    private static List<Integer> scores(List<Vote> votes, Function<Vote, @Nullable Score> factor, int steps) {
        var scores = new ArrayList<Integer>();
        for (Vote vote : votes) {
            Score score = factor.apply(vote);
            if (score != null) {
                scores.add(score.on(steps));
            }
        }
        Collections.sort(scores);
        return scores;
    }

    private static int median(List<Integer> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    /** With DREAD the steps between the levels that the voters reach stand for the spread of likelihood. */
    private static Votes votes(List<Vote> all, RiskScheme scheme) {
        DreadScale dread = scheme.dread();
        if (dread != null) {
            return new Votes(all, levelSpread(all, dread), 0);
        }
        return new Votes(
                all,
                spread(scores(all, Vote::likelihood, scheme.likelihoodWords().size())),
                spread(scores(all, Vote::impact, scheme.impactWords().size())));
    }

    private static int levelSpread(List<Vote> all, DreadScale scale) {
        List<RiskLevel> levels = all.stream()
                .map(RatedThreat::dread)
                .filter(Objects::nonNull)
                .map(score -> RiskScheme.Band.of(score.on(scale), scale.bands()))
                .sorted()
                .toList();
        return levels.isEmpty()
                ? 0
                : EnumSet.range(levels.get(0), levels.get(levels.size() - 1)).size() - 1;
    }

    private static int spread(List<Integer> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1) - sorted.get(0);
    }
}
