package org.stridebook.intake.kinds;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.workshop.Answer;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.DataAsset;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.Flow;
import org.stridebook.workshop.Mitigation;
import org.stridebook.workshop.NistAnswer;
import org.stridebook.workshop.Participant;
import org.stridebook.workshop.SheetRead;
import org.stridebook.workshop.TestResult;
import org.stridebook.workshop.TicketRef;
import org.stridebook.workshop.Zone;

/** Everything read of one session so far, in the order read. Its lists grow with every row. */
public record Draft(
        List<Component> components,
        List<Flow> flows,
        List<Zone> zones,
        List<DataAsset> assets,
        List<Answer> answers,
        List<ThreatRow> threats,
        List<Decision> decisions,
        List<Mitigation> mitigations,
        List<NistAnswer> nistAnswers,
        List<TestResult> testResults,
        List<TicketRef> tickets,
        List<Participant> participants,
        List<ProfileEntry> profile,
        List<SheetRead> sheets) {

    /** Nothing read yet. */
    public Draft() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
