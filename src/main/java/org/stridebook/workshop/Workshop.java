package org.stridebook.workshop;

import java.util.List;

/**
 * One session of one system's workshop, as the participants wrote it.
 *
 * @param slug unique among all systems of a run
 * @param folder relative to the workshops folder, with forward slashes
 * @param group business unit folders above it, outermost first
 * @param notes the Markdown of {@code notes.md}, or empty
 * @param tickets lines of {@code tickets-map.csv}
 * @param picture path of a whiteboard picture relative to the workshops folder, or empty
 */
public record Workshop(
        Slug slug,
        String folder,
        List<String> group,
        Profile profile,
        List<Component> components,
        List<Flow> flows,
        List<Zone> zones,
        List<DataAsset> assets,
        List<Answer> answers,
        List<Threat> threats,
        List<Decision> decisions,
        List<Mitigation> mitigations,
        List<NistAnswer> nistAnswers,
        List<TestResult> testResults,
        List<TicketRef> tickets,
        String notes,
        String picture,
        List<SheetRead> sheets) {

    public Workshop {
        group = List.copyOf(group);
        components = List.copyOf(components);
        flows = List.copyOf(flows);
        zones = List.copyOf(zones);
        assets = List.copyOf(assets);
        answers = List.copyOf(answers);
        threats = List.copyOf(threats);
        decisions = List.copyOf(decisions);
        mitigations = List.copyOf(mitigations);
        nistAnswers = List.copyOf(nistAnswers);
        testResults = List.copyOf(testResults);
        tickets = List.copyOf(tickets);
        sheets = List.copyOf(sheets);
    }
}
