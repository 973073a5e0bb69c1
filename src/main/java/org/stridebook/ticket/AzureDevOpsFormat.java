package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.output.OutputFile;

/**
 * Azure DevOps' CSV import: an epic in Title 1 with its work items in Title 2; descriptions as HTML on one line; no state, person or
 * id, which the import refuses for new items; at most 1,000 rows a file.
 */
final class AzureDevOpsFormat implements TicketFormat {

    static final int ROWS = 1_000;

    @Override
    public String tracker() {
        return "Azure DevOps";
    }

    @Override
    public String code() {
        return "azure-devops";
    }

    @Override
    public List<OutputFile> files(String folder, String project, List<Ticket> tickets) {
        return TicketCsv.inParts(folder + "azure-devops", tickets, ROWS - 1, AzureDevOpsFormat::rows);
    }

    private static List<List<String>> rows(List<Ticket> tickets) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Work Item Type", "Title 1", "Title 2", "Description", "Priority", "Tags"));
        if (!tickets.isEmpty()) {
            Ticket first = tickets.get(0);
            String name = first.systemName().replaceAll("\\s+", " ").strip();
            rows.add(List.of(
                    "Epic",
                    "[SB-" + first.system() + "] Threat model of " + name,
                    "",
                    "<p>The measures and decisions that the threat-modelling workshop left open.</p>",
                    "3",
                    "threat-model; tm-" + first.system()));
        }
        for (Ticket ticket : tickets) {
            rows.add(List.of(
                    "Issue",
                    "",
                    ticket.title(),
                    new HtmlNotation().write(ticket.body()),
                    String.valueOf(Priority.number(ticket.worst())),
                    String.join("; ", ticket.labels())));
        }
        return rows;
    }
}
