package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stridebook.assessment.Assessment;
import org.stridebook.output.OutputFile;
import org.stridebook.page.place.SitePath;
import org.stridebook.settings.Settings;

/** All ticket files of one system. */
public final class TicketFiles {

    /** The header of the map; the team may copy the file beside its sheets and fill in the empty cells. */
    static final List<String> MAP_HEADER = List.of("Key", "Tracker", "Ticket ID", "URL", "Fingerprint", "Title");

    private TicketFiles() {}

    /** One Markdown file a ticket, one file a tracker, the map, and what is new, changed and gone. */
    public static List<OutputFile> of(Assessment assessment) {
        String folder =
                SitePath.system(assessment.workshop().slug(), "tickets/").value();
        List<Ticket> tickets = Tickets.of(assessment);
        Backlog backlog = Backlog.of(tickets, assessment.workshop().tickets());
        var files = new ArrayList<OutputFile>();
        tickets.forEach(ticket -> files.add(OutputFile.text(folder + ticket.fileName() + ".md", markdown(ticket))));
        TicketFormats.ALL.forEach(
                format -> files.addAll(format.files(folder, project(assessment.settings(), format), backlog.fresh())));
        files.addAll(ChangedTickets.files(folder, backlog.changed()));
        files.add(TicketCsv.file(folder + "tickets-map.csv", map(tickets, backlog)));
        files.add(OutputFile.text(folder + "new.md", newList(backlog)));
        files.add(OutputFile.text(folder + "changed.md", changedList(backlog)));
        files.add(OutputFile.text(folder + "gone.md", goneList(backlog)));
        return files;
    }

    /** What a file is good for, in one line of the download list; nothing for the files of single tickets. */
    public static Optional<String> purpose(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> ofTracker = TicketFormats.ALL.stream()
                .filter(format -> name.matches(format.code() + "(-\\d+)?\\.(csv|json|sh)"))
                .map(format -> "new tickets for " + format.tracker())
                .findFirst();
        return ofTracker.or(() -> Optional.ofNullable(
                switch (name) {
                    case "tickets-map.csv" -> "which ticket is which, to be kept beside the sheets";
                    case "new.md" -> "tickets to create";
                    case "changed.md", "changed-jira.csv", "changed-azure-devops.csv" -> "tickets whose text changed";
                    case "gone.md" -> "tickets that are no longer needed";
                    default -> null;
                }));
    }

    private static String project(Settings settings, TicketFormat format) {
        return settings.trackers().stream()
                .filter(tracker -> tracker.tracker().equals(format.code()))
                .map(Settings.TrackerProject::project)
                .findFirst()
                .orElse("");
    }

    private static String markdown(Ticket ticket) {
        var facts = List.of(
                new Block.Item("Priority", String.valueOf(Priority.number(ticket.worst()))),
                new Block.Item("Due", ticket.due().toString()),
                new Block.Item("Owner", ticket.owner().isBlank() ? "nobody yet" : ticket.owner()),
                new Block.Item("Labels", String.join(", ", ticket.labels())));
        return "# " + MarkdownNotation.text(ticket.title()) + "\n\n"
                + new MarkdownNotation().write(List.of(new Block.Bullets(facts))) + "\n"
                + new MarkdownNotation().write(ticket.body()) + "\nThreat-Model-ID: " + ticket.key() + "\n";
    }

    private static List<List<String>> map(List<Ticket> tickets, Backlog backlog) {
        var rows = new ArrayList<List<String>>();
        rows.add(MAP_HEADER);
        for (Ticket ticket : tickets) {
            Backlog.Known known = known(ticket, backlog);
            rows.add(
                    known == null
                            ? List.of(ticket.key(), "", "", "", ticket.fingerprint(), ticket.title())
                            : List.of(
                                    ticket.key(),
                                    known.tracker(),
                                    known.id(),
                                    known.url(),
                                    ticket.fingerprint(),
                                    ticket.title()));
        }
        return rows;
    }

    private static Backlog.@org.jspecify.annotations.Nullable Known known(Ticket ticket, Backlog backlog) {
        return java.util.stream.Stream.concat(backlog.changed().stream(), backlog.unchanged().stream())
                .filter(known -> known.ticket().equals(ticket))
                .findFirst()
                .orElse(null);
    }

    private static String newList(Backlog backlog) {
        return list(
                "New tickets",
                "Import these with the file of your tracker. Then copy tickets-map.csv into the workshop's folder and fill in the"
                        + " ticket ids, so that the next build does not create them again.",
                "Nothing to create.",
                backlog.fresh().stream().map(Ticket::title).toList());
    }

    private static String changedList(Backlog backlog) {
        return list(
                "Changed tickets",
                "The text of these differs from what was sent. changed-jira.csv and changed-azure-devops.csv update tickets there;"
                        + " elsewhere paste the text of the ticket's own file.",
                "Nothing to update.",
                backlog.changed().stream()
                        .map(known -> known.id() + ": " + known.ticket().title())
                        .toList());
    }

    private static String goneList(Backlog backlog) {
        return list(
                "Tickets that are no longer needed",
                "No open threat needs these any more. Look at each, then close it in the tracker and delete its line from"
                        + " tickets-map.csv.",
                "Nothing to close.",
                backlog.gone().stream()
                        .map(line -> line.ticketId() + ": " + line.key())
                        .toList());
    }

    private static String list(String title, String advice, String empty, List<String> lines) {
        String body = lines.isEmpty()
                ? empty
                : advice + "\n\n"
                        + lines.stream()
                                .map(line -> "* " + MarkdownNotation.text(line))
                                .collect(Collectors.joining("\n"));
        return "# " + title + "\n\n" + body + "\n";
    }
}
