package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.output.OutputFile;

/** Linear's CSV import. The assignee stays empty: a name in a sheet is not an account there. */
final class LinearFormat implements TicketFormat {

    @Override
    public String tracker() {
        return "Linear";
    }

    @Override
    public String code() {
        return "linear";
    }

    @Override
    public List<OutputFile> files(String folder, String project, List<Ticket> tickets) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Title", "Description", "Priority", "Status", "Assignee", "Labels", "Estimate"));
        for (Ticket ticket : tickets) {
            rows.add(List.of(
                    ticket.title(),
                    new MarkdownNotation().write(ticket.body()),
                    Priority.linear(ticket.worst()),
                    "Backlog",
                    "",
                    String.join(", ", ticket.labels()),
                    ""));
        }
        return List.of(TicketCsv.file(folder + "linear.csv", rows));
    }
}
