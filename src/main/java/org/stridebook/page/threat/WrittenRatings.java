package org.stridebook.page.threat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.page.part.Fact;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Score;
import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;

/** Words typed as ratings that the scheme says in another way, such as {@code very high} where its highest step is high. */
record WrittenRatings(RiskScheme scheme) {

    List<Fact> of(Threat threat) {
        List<String> likelihood = scheme.likelihoodWords();
        List<String> impact = scheme.impactWords();
        return List.of(
                fact("Likelihood", threat.votes().stream().map(Vote::likelihood), likelihood),
                fact("Impact", threat.votes().stream().map(Vote::impact), impact),
                fact("Residual likelihood", Stream.ofNullable(threat.residualLikelihood()), likelihood),
                fact("Residual impact", Stream.ofNullable(threat.residualImpact()), impact));
    }

    private static Fact fact(String what, Stream<@Nullable Score> scores, List<String> words) {
        String written = scores.filter(Objects::nonNull)
                .filter(score -> isFitted(score, words))
                .map(Score::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return Fact.of(what + " as written", written);
    }

    private static boolean isFitted(Score score, List<String> words) {
        return score.outOf() != words.size()
                && score.text().chars().anyMatch(Character::isLetter)
                && !score.text().strip().equalsIgnoreCase(words.get(score.on(words.size()) - 1));
    }
}
