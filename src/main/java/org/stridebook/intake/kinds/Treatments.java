package org.stridebook.intake.kinds;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stridebook.intake.rows.Line;
import org.stridebook.intake.words.ValueWords;
import org.stridebook.workshop.Column;
import org.stridebook.workshop.Treatment;

/**
 * What the Treatment and Status columns of a row say together.
 *
 * @param text the words in them
 */
record Treatments(Treatment treatment, String text) {

    /** Decisions that a state of work does not change. */
    private static final Set<Treatment> DECIDED =
            EnumSet.of(Treatment.ACCEPT, Treatment.TRANSFER, Treatment.AVOID, Treatment.NOT_A_THREAT);

    static Treatments of(Line line) {
        Treatment treatment = line.word("treatment", Column.TREATMENT, Treatment.class, Treatment.OPEN);
        Treatment status = status(line);
        String text = Stream.of(line.text(Column.TREATMENT), line.text(Column.STATUS))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
        return new Treatments(together(treatment, status), text);
    }

    /** A Status column may hold words of treatment as well. */
    private static Treatment status(Line line) {
        ValueWords.Match state = line.find("state", line.raw(Column.STATUS));
        boolean treatment = state == null && line.find("treatment", line.raw(Column.STATUS)) != null;
        return line.word(treatment ? "treatment" : "state", Column.STATUS, Treatment.class, Treatment.OPEN);
    }

    private static Treatment together(Treatment treatment, Treatment status) {
        if (DECIDED.contains(treatment)) {
            return treatment;
        }
        if (treatment == Treatment.OPEN) {
            return status;
        }
        // "mitigate" becomes "mitigated" only when the work is reported as done
        return status == Treatment.OPEN ? treatment : status;
    }
}
