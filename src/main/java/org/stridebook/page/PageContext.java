package org.stridebook.page;

import java.time.LocalDate;
import java.util.List;
import org.stridebook.assessment.Portfolio;
import org.stridebook.atlas.Catalogue;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.SitePath;
import org.stridebook.settings.Settings;

/** What every page of the site says. */
public record PageContext(
        String title, String organisation, String asOf, String release, String releaseSource, List<Section> sections) {

    public PageContext {
        sections = List.copyOf(sections);
    }

    /** An entry of the site menu; pages whose path starts with {@code folder} belong to it. */
    public record Section(String title, SitePath path, String folder) {}

    /** From what the whole run knows before the first workshop is read. */
    public static PageContext of(Settings settings, LocalDate asOf, Catalogue catalogue) {
        var sections = new java.util.ArrayList<Section>();
        sections.add(new Section("Systems", SitePath.HOME, "workshops/"));
        sections.add(new Section("ATLAS", SitePath.ATLAS, "atlas/"));
        sections.add(new Section("Frameworks", SitePath.STRIDE, "frameworks/"));
        sections.add(new Section("Guide", SitePath.GUIDE, "guide/"));
        sections.add(new Section("Glossary", SitePath.GLOSSARY, SitePath.GLOSSARY.value()));
        sections.add(new Section("Problems", SitePath.PROBLEMS, SitePath.PROBLEMS.value()));
        return new PageContext(
                settings.title(),
                settings.organisation(),
                asOf.toString(),
                catalogue.release(),
                catalogue.source(),
                sections);
    }

    /** The same from the finished portfolio. */
    public static PageContext of(Portfolio portfolio) {
        return of(portfolio.settings(), portfolio.asOf(), portfolio.catalogue());
    }

    /** The site menu as one page shows it. */
    public List<MenuItem> menu(SitePath here) {
        var links = new Links(here);
        return sections.stream()
                .map(section -> new MenuItem(
                        links.to(section.path(), section.title()),
                        "",
                        section.path().equals(here) || here.value().startsWith(section.folder())))
                .toList();
    }
}
