package org.stridebook.ticket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stridebook.problem.Shortened;
import org.stridebook.workshop.RiskLevel;
import org.stridebook.workshop.Slug;

/**
 * One thing for the backlog.
 *
 * @param key stable and made of ids only: {@code SB-support-chat-M-03}
 * @param heading as typed; never the start of the title
 * @param worst level of the worst open threat behind it, or null where that is not rated
 * @param due the typed date, or the day by which the policy wants it fixed
 * @param labels lower-case words without blanks
 * @param ticketId where the team wrote down a ticket, else empty
 */
public record Ticket(
        String key,
        Slug system,
        String systemName,
        String heading,
        List<Block> body,
        @Nullable RiskLevel worst,
        LocalDate due,
        String owner,
        String effort,
        List<String> labels,
        String ticketId) {

    public Ticket {
        body = List.copyOf(body);
        labels = List.copyOf(labels);
    }

    /** The key in brackets, then at most 120 characters of what was typed, on one line. */
    public String title() {
        return "[" + key + "] "
                + Shortened.to(120, heading.replaceAll("\\s+", " ").strip());
    }

    /** The name of its own file, without the ending. */
    public String fileName() {
        return Slug.of(key.toLowerCase(Locale.ROOT)).value();
    }

    /** Ten hex digits that change whenever the ticket's text does. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(title().getBytes(StandardCharsets.UTF_8));
            digest.update(new MarkdownNotation().write(body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
