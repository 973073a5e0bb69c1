package org.stridebook.intake.kinds;

import org.stridebook.workshop.Threat;
import org.stridebook.workshop.Vote;

/**
 * One row of a threat list before merging.
 *
 * @param id as typed, or empty
 * @param element the component cell as typed, or the heading above the row; or empty
 * @param vote the ratings of the row
 */
public record ThreatRow(String id, String element, Vote vote, Threat threat) {

    public String participant() {
        return vote.participant();
    }

    public ThreatRow voted(Vote other) {
        return new ThreatRow(id, element, other, threat);
    }
}
