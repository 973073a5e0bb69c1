package org.stridebook.ticket;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.stridebook.output.OutputFile;

/**
 * Jira's CSV import: an epic for the system first, then its tasks with the epic's Issue ID as parent; one Labels column for each
 * label; dates in the importer's default pattern; at most 1,500 rows a file, as its documentation advises.
 */
final class JiraFormat implements TicketFormat {

    static final int ROWS = 1_500;
    private static final int LABELS = 9;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);

    @Override
    public String tracker() {
        return "Jira";
    }

    @Override
    public String code() {
        return "jira";
    }

    @Override
    public List<OutputFile> files(String folder, String project, List<Ticket> tickets) {
        return TicketCsv.inParts(folder + "jira", tickets, ROWS - 1, JiraFormat::rows);
    }

    private static List<List<String>> rows(List<Ticket> tickets) {
        var rows = new ArrayList<List<String>>();
        rows.add(header());
        if (!tickets.isEmpty()) {
            rows.add(epic(tickets.get(0)));
        }
        IntStream.range(0, tickets.size()).forEach(i -> rows.add(task(i + 2, tickets.get(i))));
        return rows;
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of("Issue ID", "Issue Type", "Parent", "Summary", "Description", "Priority"));
        header.addAll(Collections.nCopies(LABELS, "Labels"));
        header.addAll(List.of("Component", "Due Date", "External key"));
        return header;
    }

    private static List<String> epic(Ticket first) {
        String name = first.systemName().replaceAll("\\s+", " ").strip();
        var row = new ArrayList<>(List.of(
                "1",
                "Epic",
                "",
                "[SB-" + first.system() + "] Threat model of " + name,
                "h3. What this is\n\nThe measures and decisions that the threat-modelling workshop left open.",
                "Medium"));
        row.addAll(labels(List.of("threat-model", "tm-" + first.system())));
        row.addAll(List.of(first.system().value(), "", "SB-" + first.system()));
        return row;
    }

    private static List<String> task(int id, Ticket ticket) {
        var row = new ArrayList<>(List.of(
                String.valueOf(id),
                "Task",
                "1",
                ticket.title(),
                new JiraNotation().write(ticket.body()),
                Priority.jira(ticket.worst())));
        row.addAll(labels(ticket.labels()));
        row.addAll(List.of(ticket.system().value(), DATE.format(ticket.due()) + " 12:00 PM", ticket.key()));
        return row;
    }

    private static List<String> labels(List<String> labels) {
        return IntStream.range(0, LABELS)
                .mapToObj(i -> i < labels.size() ? labels.get(i) : "")
                .toList();
    }
}
