package org.stridebook.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stridebook.workshop.TicketRef;

/**
 * What to do in the tracker, by comparing today's tickets with the map that the team keeps.
 *
 * @param fresh without a ticket there
 * @param changed with a ticket there whose text was different when it was sent
 * @param unchanged with a ticket there, same text or no record of the text
 * @param gone lines of the map whose ticket is no longer needed
 */
record Backlog(List<Ticket> fresh, List<Known> changed, List<Known> unchanged, List<TicketRef> gone) {

    /** A ticket with its id in the tracker; {@code tracker} may be empty where only a Ticket column names the id. */
    record Known(Ticket ticket, String tracker, String id, String url) {}

    static Backlog of(List<Ticket> tickets, List<TicketRef> map) {
        Map<String, TicketRef> byKey = new TreeMap<>();
        map.stream().filter(line -> !line.ticketId().isBlank()).forEach(line -> byKey.putIfAbsent(line.key(), line));
        var fresh = new ArrayList<Ticket>();
        var changed = new ArrayList<Known>();
        var unchanged = new ArrayList<Known>();
        for (Ticket ticket : tickets) {
            TicketRef line = byKey.remove(ticket.key());
            if (line != null) {
                var known = new Known(ticket, line.tracker(), line.ticketId(), line.url());
                boolean same =
                        line.fingerprint().isEmpty() || line.fingerprint().equals(ticket.fingerprint());
                (same ? unchanged : changed).add(known);
            } else if (ticket.ticketId().isBlank()) {
                fresh.add(ticket);
            } else {
                unchanged.add(new Known(ticket, "", ticket.ticketId(), ""));
            }
        }
        return new Backlog(
                List.copyOf(fresh), List.copyOf(changed), List.copyOf(unchanged), List.copyOf(byKey.values()));
    }
}
