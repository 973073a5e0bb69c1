package org.stridebook.page.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stridebook.framework.Framework;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** Where the pages about frameworks stand: STRIDE is the first of the menu, then all frameworks as they are registered. */
public final class FrameworkFrames {

    private static final String SECTION = "Frameworks";
    private static final String CHAPTER = "frameworks";

    private FrameworkFrames() {}

    private record Entry(SitePath path, String title) {}

    /** Of the page at {@code here}, which is STRIDE's or that of a framework. */
    public static Frame of(PortfolioView view, SitePath here, String title) {
        List<Entry> entries = entries(view);
        int place = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).path().equals(here))
                .findFirst()
                .orElseThrow();
        var links = new Links(here);
        return new Frame(
                List.of(PortfolioView.home(here), links.to(SitePath.STRIDE, SECTION), Link.plain(title)),
                SECTION,
                entries.stream()
                        .map(entry -> new MenuItem(
                                link(entry, links), "", entry.path().equals(here)))
                        .toList(),
                place == 0 ? null : link(entries.get(place - 1), links),
                place + 1 == entries.size() ? null : link(entries.get(place + 1), links));
    }

    /** To the chapter on how to read these pages; plain text where the handbook has none. */
    static Link guide(PortfolioView view, SitePath here) {
        String words = "How to read these pages";
        boolean known =
                view.facts().guide().stream().anyMatch(chapter -> chapter.name().equals(CHAPTER));
        return known ? new Links(here).to(SitePath.guide(CHAPTER), words) : Link.plain("");
    }

    private static List<Entry> entries(PortfolioView view) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(SitePath.STRIDE, "STRIDE"));
        for (Framework framework : view.portfolio().frameworks().all()) {
            entries.add(new Entry(SitePath.framework(framework.code()), framework.shortTitle()));
        }
        return entries;
    }

    private static Link link(Entry entry, Links links) {
        return links.to(entry.path(), entry.title());
    }
}
