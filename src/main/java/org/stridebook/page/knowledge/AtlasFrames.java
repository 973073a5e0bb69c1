package org.stridebook.page.knowledge;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Tactic;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** Where the pages about ATLAS stand: tactics are the menu, and neighbours follow the order of their kind. */
final class AtlasFrames {

    private AtlasFrames() {}

    /** Of the matrix itself, whose columns lead to the tactics. */
    static Frame matrix(PortfolioView view) {
        return new Frame(
                List.of(PortfolioView.home(SitePath.ATLAS), Link.plain("MITRE ATLAS")),
                "MITRE ATLAS",
                pages(view, SitePath.ATLAS),
                null,
                null);
    }

    /** Of the i-th of all entries of a kind, straight below the matrix. */
    static <T> Frame entry(PortfolioView view, SitePath here, List<T> all, int i, Function<T, Link> link) {
        return entry(view, here, List.of(), link.apply(all.get(i)).text(), all, i, link);
    }

    /** Of the i-th of all entries of a kind; its neighbours are those beside it. */
    static <T> Frame entry(
            PortfolioView view,
            SitePath here,
            List<Link> between,
            String title,
            List<T> all,
            int i,
            Function<T, Link> link) {
        return entry(
                view,
                here,
                between,
                title,
                i == 0 ? null : link.apply(all.get(i - 1)),
                i + 1 == all.size() ? null : link.apply(all.get(i + 1)));
    }

    /** Of one entry; {@code previous} and {@code next} are null at the ends. */
    static Frame entry(
            PortfolioView view,
            SitePath here,
            List<Link> between,
            String title,
            @Nullable Link previous,
            @Nullable Link next) {
        var trail = new java.util.ArrayList<Link>();
        trail.add(PortfolioView.home(here));
        trail.add(new Links(here).to(SitePath.ATLAS, "MITRE ATLAS"));
        trail.addAll(between);
        trail.add(Link.plain(title));
        return new Frame(trail, "MITRE ATLAS", menu(view, here), previous, next);
    }

    private static List<MenuItem> menu(PortfolioView view, SitePath here) {
        var links = new Links(here);
        List<MenuItem> items = pages(view, here);
        for (Tactic tactic : view.portfolio().catalogue().tactics()) {
            items.add(item(links.atlas(tactic.id(), tactic.name()), here.equals(SitePath.atlas(tactic.id()))));
        }
        return items;
    }

    private static List<MenuItem> pages(PortfolioView view, SitePath here) {
        var links = new Links(here);
        var items = new java.util.ArrayList<MenuItem>();
        items.add(item(links.to(SitePath.ATLAS, "Matrix"), here.equals(SitePath.ATLAS)));
        items.add(item(links.to(SitePath.INCIDENTS, "Could this happen to us?"), here.equals(SitePath.INCIDENTS)));
        if (view.facts().comparison() != null) {
            items.add(item(
                    links.to(SitePath.RELEASE_CHANGES, "What ATLAS changed"), here.equals(SitePath.RELEASE_CHANGES)));
        }
        return items;
    }

    private static MenuItem item(Link link, boolean current) {
        return new MenuItem(link, "", current);
    }
}
