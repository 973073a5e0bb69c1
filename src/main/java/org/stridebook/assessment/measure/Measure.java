package org.stridebook.assessment.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.AtlasMitigation;
import org.stridebook.problem.Location;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.ControlReference;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.ThreatId;

/**
 * Something that the team does against one or more threats: a row of the Mitigations sheet, or the Mitigation cell of a threat
 * that no such row covers.
 *
 * @param key stable within the system: the mitigation's id, or the threat's id where it comes from a threat; no two are the same
 * @param fromThreat whether it comes from a threat's Mitigation cell
 * @param threats every threat it treats, open or not
 * @param references what its ATLAS mitigation cell names, with the verdicts; {@code atlas} holds what they stand for
 * @param controls controls of other catalogues
 * @param finds whether it only finds or records what others must prevent: red teaming, audits, logs, training
 * @param worstOpen level of the worst open threat it treats, or null
 * @param touches sum of the scores of the open threats it treats; it need not be enough to close any of them
 */
public record Measure(
        String key,
        boolean fromThreat,
        String title,
        List<ThreatId> threats,
        List<Resolution> references,
        List<AtlasMitigation> atlas,
        Mitigation.Status status,
        String owner,
        @Nullable LocalDate due,
        Effort effort,
        String effortText,
        String ticket,
        String checkedBy,
        String evidence,
        List<ControlReference> controls,
        boolean finds,
        @Nullable RiskLevel worstOpen,
        double touches,
        boolean overdue,
        Location location) {

    public Measure {
        threats = List.copyOf(threats);
        references = List.copyOf(references);
        atlas = List.copyOf(atlas);
        controls = List.copyOf(controls);
    }

    /** What people call it by: its id on the Mitigations sheet, or empty where it comes from a threat. */
    public String id() {
        return fromThreat ? "" : key;
    }

    /** How much work, as far as the sheet says. */
    public enum Effort {
        SMALL("small"),
        MEDIUM("medium"),
        LARGE("large"),
        UNKNOWN("not stated");

        private final String word;

        Effort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
