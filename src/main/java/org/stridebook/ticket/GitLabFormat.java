package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.output.OutputFile;

/** GitLab's CSV import, which only ever creates; labels can be set only by quick actions at the end of the description. */
final class GitLabFormat implements TicketFormat {

    @Override
    public String tracker() {
        return "GitLab";
    }

    @Override
    public String code() {
        return "gitlab";
    }

    @Override
    public List<OutputFile> files(String folder, String project, List<Ticket> tickets) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("title", "description", "due_date", "milestone"));
        tickets.forEach(ticket -> rows.add(
                List.of(ticket.title(), description(ticket), ticket.due().toString(), "")));
        return List.of(TicketCsv.file(folder + "gitlab.csv", rows));
    }

    private static String description(Ticket ticket) {
        var text = new StringBuilder(new MarkdownNotation().write(ticket.body())).append('\n');
        ticket.labels().forEach(label -> text.append("/label ~\"").append(label).append("\"\n"));
        return text.toString();
    }
}
