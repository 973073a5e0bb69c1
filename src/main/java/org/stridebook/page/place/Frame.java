package org.stridebook.page.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in the site.
 *
 * @param breadcrumbs from the home page down; the page itself comes last and leads nowhere
 * @param section what the section menu is about, such as the system's name
 * @param menu empty where the section has one page
 * @param previous null on the first page of its row; {@code next} likewise
 */
public record Frame(
        List<Link> breadcrumbs,
        String section,
        List<MenuItem> menu,
        @Nullable Link previous,
        @Nullable Link next) {

    public Frame {
        breadcrumbs = List.copyOf(breadcrumbs);
        menu = List.copyOf(menu);
    }
}
