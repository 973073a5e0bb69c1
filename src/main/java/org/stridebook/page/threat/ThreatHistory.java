package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Words;
import org.stridebook.workshop.Decision;

/** What happened to a threat so far, oldest first: a date and what it brought. */
record ThreatHistory(Assessment assessment) {

    List<Fact> of(AssessedThreat threat) {
        var history = new ArrayList<Fact>();
        if (threat.found() != null) {
            history.add(Fact.of(Words.day(threat.found()), "Found."));
        }
        Movement movement = assessment.movement();
        if (movement.previous() != null) {
            movement.changes().stream()
                    .filter(change -> change.id().equals(threat.id()))
                    .forEach(change -> history.add(Fact.of(
                            Words.day(movement.previous()),
                            change.kind() == Movement.Kind.NEW
                                    ? "Not in the list of that session."
                                    : "Was " + Badges.word(change.then()) + " in that session; since then "
                                            + change.kind().word() + ".")));
        }
        Decision decision = threat.decision();
        if (decision != null && decision.decided() != null) {
            history.add(Fact.of(
                    Words.day(decision.decided()),
                    "Decided: " + decision.decision().word() + "."));
        }
        history.add(Fact.of(
                Words.day(assessment.asOf()),
                "Now " + threat.treatment().word() + ", "
                        + Badges.word(threat.current().level()) + "."));
        history.sort(java.util.Comparator.comparing(Fact::label));
        return history;
    }
}
