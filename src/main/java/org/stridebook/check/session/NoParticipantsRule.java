package org.stridebook.check.session;

import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.check.rule.Rule;
import org.stridebook.check.rule.Say;
import org.stridebook.problem.Kind;
import org.stridebook.problem.Problem;

/** Workshops of nobody. */
public final class NoParticipantsRule implements Rule {

    @Override
    public Kind kind() {
        return SessionProblems.NO_PARTICIPANTS;
    }

    @Override
    public List<Problem> check(Assessment assessment) {
        boolean voters = assessment.threats().stream()
                .flatMap(threat -> threat.votes().all().stream())
                .anyMatch(vote -> !vote.participant().isBlank());
        boolean answerers = assessment.workshop().answers().stream()
                .anyMatch(answer -> !answer.participant().isBlank());
        boolean named = !assessment.workshop().profile().participants().isEmpty();
        return named || voters || answerers
                ? List.of()
                : List.of(kind().at(
                                ProfilePlace.of(assessment.workshop()),
                                "nobody is named as a participant of "
                                        + Say.quoted(
                                                assessment.workshop().profile().system()),
                                "list who took part on the Workshop sheet, with their role"));
    }
}
