package org.stridebook.site;

import java.util.List;
import org.stridebook.page.PageContext;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;

/**
 * What a template sees: the page, and the site around it as seen from there.
 *
 * @param root the way from the page to the site's root: empty, {@code ../} or {@code ../../}
 */
public record Screen(Page page, PageContext site, List<MenuItem> menu, String root, String home) {

    static Screen of(PageContext context, Page page) {
        SitePath here = page.path();
        String root = here.to(new SitePath("x"));
        return new Screen(
                page, context, context.menu(here), root.substring(0, root.length() - 1), here.to(SitePath.HOME));
    }
}
