package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.output.OutputFile;

/** Update files for the two trackers whose import can change tickets that exist. */
final class ChangedTickets {

    private ChangedTickets() {}

    static List<OutputFile> files(String folder, List<Backlog.Known> changed) {
        var files = new ArrayList<OutputFile>();
        List<Backlog.Known> jira = in(changed, "jira", "[A-Za-z][A-Za-z0-9_]*-\\d+");
        if (!jira.isEmpty()) {
            files.add(TicketCsv.file(folder + "changed-jira.csv", jiraRows(jira)));
        }
        List<Backlog.Known> azure = in(changed, "azure-devops", "\\d+");
        if (!azure.isEmpty()) {
            files.add(TicketCsv.file(folder + "changed-azure-devops.csv", azureRows(azure)));
        }
        return files;
    }

    private static List<Backlog.Known> in(List<Backlog.Known> changed, String tracker, String id) {
        return changed.stream()
                .filter(known ->
                        known.tracker().equalsIgnoreCase(tracker) && known.id().matches(id))
                .toList();
    }

    private static List<List<String>> jiraRows(List<Backlog.Known> changed) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Issue Key", "Summary", "Description", "Priority"));
        changed.forEach(known -> rows.add(List.of(
                known.id(),
                known.ticket().title(),
                new JiraNotation().write(known.ticket().body()),
                Priority.jira(known.ticket().worst()))));
        return rows;
    }

    private static List<List<String>> azureRows(List<Backlog.Known> changed) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("ID", "Work Item Type", "Title", "Description", "Priority"));
        changed.forEach(known -> rows.add(List.of(
                known.id(),
                "Issue",
                known.ticket().title(),
                new HtmlNotation().write(known.ticket().body()),
                String.valueOf(Priority.number(known.ticket().worst())))));
        return rows;
    }
}
