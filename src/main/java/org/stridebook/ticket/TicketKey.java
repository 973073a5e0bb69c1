package org.stridebook.ticket;

import org.stridebook.workshop.Slug;

/** Keys stay the same from build to build, so that nothing is created twice. */
final class TicketKey {

    private TicketKey() {}

    /** {@code SB-<system>-<id>}; an id with characters that trackers dislike is replaced by its slug. */
    static String of(Slug system, String id) {
        String safe = id.matches("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*") && id.length() <= 40
                ? id
                : Slug.of(id).value();
        return "SB-" + system + "-" + safe;
    }
}
