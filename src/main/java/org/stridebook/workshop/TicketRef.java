package org.stridebook.workshop;

/**
 * A line of {@code tickets-map.csv}, which a team keeps beside its sheets once tickets are created.
 *
 * @param key Stridebook's own key, such as {@code SB-support-chat-M-03}
 * @param tracker code such as {@code jira}, or empty
 * @param ticketId the id there; empty while it is not created
 * @param fingerprint of the ticket's text when it was last sent, or empty
 */
public record TicketRef(String key, String tracker, String ticketId, String url, String fingerprint, Source source) {}
