package org.stridebook.page.place;

import java.util.List;

/**
 * A page of the site: a record with everything that its template prints, as ready text. The template has the name of the record,
 * {@code templates/site/ThreatPage.ftlh} for {@code ThreatPage}.
 */
public interface Page {

    SitePath path();

    /** Of the page alone; the layout adds the system and the site. */
    String title();

    Frame frame();

    /** Where its facts came from, as {@code file > Sheet!Cell}; empty for a page that no single sheet stands behind. */
    List<String> sources();
}
