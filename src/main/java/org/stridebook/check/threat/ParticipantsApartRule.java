package org.stridebook.check.threat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Location;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Vote;

/** Votes that are two steps or more apart (risk notes 2.4). */
public final class ParticipantsApartRule implements Rule {

    @Override
    public Kind kind() {
        return ThreatProblems.PARTICIPANTS_APART;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        return assessment.threats().stream()
                .filter(threat -> threat.votes().toDiscuss())
                .map(threat ->
                        kind().at(places(threat), message(threat), "let those at both ends say why, then vote again"))
                .toList();
    }

    private static List<Location> places(AssessedThreat threat) {
        boolean likelihood = threat.votes().likelihoodSpread() >= threat.votes().impactSpread();
        return threat.votes().all().stream()
                .map(vote -> vote.source().at(likelihood ? Column.LIKELIHOOD : Column.IMPACT))
                .toList();
    }

    private static String message(AssessedThreat threat) {
        var votes = threat.votes();
        String what = votes.likelihoodSpread() >= 2 && votes.impactSpread() >= 2
                ? "likelihood and impact"
                : votes.likelihoodSpread() >= 2 ? "likelihood" : "impact";
        String who = votes.all().stream()
                .map(ParticipantsApartRule::said)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return "participants rate the " + what + " of " + Say.threat(threat) + " " + votes.spread() + " steps apart"
                + (who.isEmpty() ? "" : ": " + who);
    }

    private static String said(Vote vote) {
        if (vote.participant().isBlank()) {
            return "";
        }
        String factors = Stream.of(vote.likelihood(), vote.impact())
                .map(score -> score == null ? "-" : score.text().toLowerCase(Locale.ROOT))
                .map(Say::shortened)
                .collect(Collectors.joining("/"));
        return Say.shortened(vote.participant()) + " " + factors;
    }
}
