package org.stridebook.intake;

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

/** Everything read of one session so far, in the order read. */
final class Draft {

    final List<Component> components = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    final List<Zone> zones = new ArrayList<>();
    final List<DataAsset> assets = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    final List<ThreatRow> threats = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Mitigation> mitigations = new ArrayList<>();
    final List<NistAnswer> nistAnswers = new ArrayList<>();
    final List<TestResult> testResults = new ArrayList<>();
    final List<TicketRef> tickets = new ArrayList<>();
    final List<Participant> participants = new ArrayList<>();
    final List<ProfileEntry> profile = new ArrayList<>();
    final List<SheetRead> sheets = new ArrayList<>();
}
