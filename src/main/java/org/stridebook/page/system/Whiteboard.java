package org.stridebook.page.system;

import org.jspecify.annotations.Nullable;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Workshop;

/**
 * The picture that the team drew.
 *
 * @param full the picture by itself, in its own size
 * @param source where it was taken from
 */
public record Whiteboard(Link full, String alt, String session, String source) {

    static @Nullable Whiteboard of(SystemView view, SystemLinks links) {
        Workshop workshop = view.assessment().workshop();
        if (workshop.picture().isEmpty()) {
            return null;
        }
        return new Whiteboard(
                links.links().to(SitePath.whiteboard(view.slug(), workshop.picture()), "open it in full size"),
                "The whiteboard of the workshop on " + view.name(),
                Words.day(workshop.profile().session()),
                workshop.picture());
    }
}
