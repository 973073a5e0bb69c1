package org.stridebook.page.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.naming.ElementNames;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Links;
import org.stridebook.page.place.MenuItem;
import org.stridebook.page.place.SitePath;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/** The facts about one system, ready to be looked up while its pages are made. */
public final class SystemView {

    private final SystemFacts facts;
    private final Map<ThreatId, AssessedThreat> threats = new LinkedHashMap<>();
    private final Map<ElementId, AssessedElement> elements = new LinkedHashMap<>();
    private final ElementNames names;
    private final RowIndex rows;
    private final List<MenuEntry> menu;

    /** The menu is that of every page of the system. */
    public SystemView(SystemFacts facts, List<MenuEntry> menu) {
        this.facts = facts;
        this.menu = List.copyOf(menu);
        facts.assessment().threats().forEach(threat -> threats.put(threat.id(), threat));
        facts.assessment().elements().forEach(element -> elements.put(element.id(), element));
        this.names = ElementNames.of(facts.assessment().workshop());
        this.rows = RowIndex.of(facts);
    }

    /** What the names in its sheets stand for. */
    public ElementNames names() {
        return names;
    }

    public SystemFacts facts() {
        return facts;
    }

    public Assessment assessment() {
        return facts.assessment();
    }

    public Slug slug() {
        return assessment().workshop().slug();
    }

    public String name() {
        return assessment().workshop().profile().system();
    }

    public SitePath path(String file) {
        return SitePath.system(slug(), file);
    }

    public AssessedThreat threat(ThreatId id) {
        return known(threats.get(id), id);
    }

    public AssessedElement element(ElementId id) {
        return known(elements.get(id), id);
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new NoSuchElementException("nothing in this assessment has the id " + id);
        }
        return found;
    }

    public SystemLinks links(SitePath here) {
        return new SystemLinks(this, new Links(here));
    }

    RowIndex rows() {
        return rows;
    }

    /** Where a page of the menu stands. */
    public Frame frame(SitePath here, String title) {
        int place = 0;
        while (place < menu.size() && !path(menu.get(place).file()).equals(here)) {
            place++;
        }
        return new Frame(
                breadcrumbs(here, "index.html", title),
                name(),
                menu(here, here),
                place == 0 ? null : link(here, menu.get(place - 1)),
                place >= menu.size() - 1 ? null : link(here, menu.get(place + 1)));
    }

    /** Where a page below a page of the menu stands. */
    public Frame frame(SitePath here, String parent, String title, @Nullable Link previous, @Nullable Link next) {
        return new Frame(breadcrumbs(here, parent, title), name(), menu(here, path(parent)), previous, next);
    }

    private List<Link> breadcrumbs(SitePath here, String parent, String title) {
        var links = new Links(here);
        var trail = new ArrayList<Link>();
        trail.add(PortfolioView.home(here));
        assessment().workshop().group().forEach(group -> trail.add(Link.plain(group)));
        if (here.equals(path("index.html"))) {
            trail.add(Link.plain(name()));
            return trail;
        }
        trail.add(links.system(slug(), name()));
        menu.stream()
                .filter(entry -> entry.file().equals(parent) && !parent.equals("index.html"))
                .forEach(entry -> trail.add(link(here, entry)));
        trail.add(Link.plain(title));
        return trail;
    }

    private List<MenuItem> menu(SitePath here, SitePath current) {
        return menu.stream()
                .map(entry -> new MenuItem(
                        link(here, entry), entry.count(), path(entry.file()).equals(current)))
                .toList();
    }

    private Link link(SitePath here, MenuEntry entry) {
        return new Links(here).to(path(entry.file()), entry.words());
    }

    /** Problems in the row that something was read from. */
    public List<Problem> problemsOf(List<org.stridebook.workshop.Source> sources) {
        return sources.stream()
                .flatMap(source -> rows.problems(source).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
