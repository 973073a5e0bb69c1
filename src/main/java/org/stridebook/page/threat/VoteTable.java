package org.stridebook.page.threat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.rating.Rating;
import org.stridebook.assessment.rating.Votes;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.Dread;
import org.stridebook.workshop.RiskScheme;
import org.stridebook.workshop.Score;

/** Ratings in words, on the scheme that all systems share. */
public record VoteTable(RiskScheme scheme) {

    public List<ThreatPage.VoteRow> rows(Votes votes) {
        return votes.all().stream()
                .map(vote -> new ThreatPage.VoteRow(
                        vote.participant(),
                        score(vote.likelihood(), scheme.likelihoodWords()),
                        score(vote.impact(), scheme.impactWords()),
                        dread(vote.dread()),
                        vote.source().place().toString()))
                .toList();
    }

    /** How far apart they are, or empty where one person rated. */
    String spread(Votes votes) {
        if (votes.all().size() < 2) {
            return "";
        }
        String steps = votes.spread() == 0
                ? "All agree."
                : "Apart by " + Words.count(votes.spread(), "step", "steps") + " at most.";
        return steps + (votes.toDiscuss() ? " Talk about it and agree on one rating." : "");
    }

    /** How a level came about. */
    String rating(Rating rating) {
        if (!rating.isRated()) {
            return "Nobody gave all factors that the scheme " + scheme.name() + " needs.";
        }
        if (rating.dread()) {
            return "DREAD " + Words.number(rating.score())
                    + (scheme.dread() == null
                            ? ", on the usual scale for such factors, since likelihood or impact is not given"
                            : " on the scheme " + scheme.name());
        }
        if (rating.likelihood() == 0) {
            return "Typed as a word, without likelihood and impact";
        }
        return "Likelihood " + word(rating.likelihood(), scheme.likelihoodWords()) + " × impact "
                + word(rating.impact(), scheme.impactWords()) + " = " + Words.number(rating.score()) + " on the scheme "
                + scheme.name();
    }

    private static String score(@Nullable Score score, List<String> words) {
        return score == null ? "" : word(score.on(words.size()), words);
    }

    private static String word(int value, List<String> words) {
        return value < 1 || value > words.size() ? "not given" : value + " " + words.get(value - 1);
    }

    private static String dread(@Nullable Dread dread) {
        return dread == null
                ? ""
                : dread.complete().stream()
                        .map(score -> Integer.toString(score.value()))
                        .collect(Collectors.joining(" + "));
    }
}
