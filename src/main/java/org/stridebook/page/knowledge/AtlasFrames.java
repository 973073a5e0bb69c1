package org.stridebook.page.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.atlas.Catalogue;
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

    /** Of the matrix itself. */
    static Frame matrix(Catalogue atlas) {
        return new Frame(
                List.of(PortfolioView.home(SitePath.ATLAS), Link.plain("MITRE ATLAS")),
                "MITRE ATLAS",
                menu(atlas, SitePath.ATLAS),
                null,
                null);
    }

    /** Of one entry; {@code previous} and {@code next} are null at the ends. */
    static Frame entry(
            Catalogue atlas,
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
        return new Frame(trail, "MITRE ATLAS", menu(atlas, here), previous, next);
    }

    private static List<MenuItem> menu(Catalogue atlas, SitePath here) {
        var links = new Links(here);
        var items = new java.util.ArrayList<MenuItem>();
        items.add(new MenuItem(links.to(SitePath.ATLAS, "Matrix"), "", here.equals(SitePath.ATLAS)));
        for (Tactic tactic : atlas.tactics()) {
            items.add(new MenuItem(
                    links.atlas(tactic.id(), tactic.name()), "", here.equals(SitePath.atlas(tactic.id()))));
        }
        return items;
    }
}
