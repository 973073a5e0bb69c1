package org.stridebook.page;

import java.util.function.Function;
import java.util.stream.Stream;
import org.stridebook.page.place.Page;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.SystemView;

/**
 * A kind of page: how its pages are made, and its entry in the menu of a system where it has one.
 *
 * @param menu the words of the menu entry, or empty
 * @param file the page that the entry leads to, beside the system's first page, or empty
 */
record PageKind(
        Class<? extends Page> type,
        String menu,
        String file,
        Function<SystemView, Stream<? extends Page>> ofSystem,
        Function<PortfolioView, Stream<? extends Page>> ofPortfolio) {

    /** One page for each system, with an entry in its menu. */
    static PageKind section(
            Class<? extends Page> type, String menu, String file, Function<SystemView, ? extends Page> maker) {
        return new PageKind(type, menu, file, view -> Stream.of(maker.apply(view)), view -> Stream.empty());
    }

    /** Several pages for each system, reached from others. */
    static PageKind details(Class<? extends Page> type, Function<SystemView, Stream<? extends Page>> maker) {
        return new PageKind(type, "", "", maker, view -> Stream.empty());
    }

    /** Pages about all systems together. */
    static PageKind ofAll(Class<? extends Page> type, Function<PortfolioView, Stream<? extends Page>> maker) {
        return new PageKind(type, "", "", view -> Stream.empty(), maker);
    }
}
