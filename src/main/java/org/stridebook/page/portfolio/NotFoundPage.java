package org.stridebook.page.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.PortfolioView;

/** What a web server shows for an address that is not there. */
public record NotFoundPage(SitePath path, String title, Frame frame, List<String> sources, Link home) implements Page {

    public static Stream<NotFoundPage> of(PortfolioView view) {
        var links = new Links(SitePath.NOT_FOUND);
        return Stream.of(new NotFoundPage(
                SitePath.NOT_FOUND,
                "Page not found",
                new Frame(List.of(), "", List.of(), null, null),
                List.of(),
                links.to(SitePath.HOME, view.portfolio().settings().title())));
    }
}
