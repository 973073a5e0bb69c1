package org.stridebook.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.AssessedElement;
import org.stridebook.assessment.AssessedThreat;
import org.stridebook.assessment.Assessment;
import org.stridebook.problem.Problem;
import org.stridebook.workshop.ElementId;
import org.stridebook.workshop.Slug;
import org.stridebook.workshop.ThreatId;

/** The facts about one system, ready to be looked up while its pages are made. */
final class SystemView {

    private final SystemFacts facts;
    private final Map<ThreatId, AssessedThreat> threats = new LinkedHashMap<>();
    private final Map<ElementId, AssessedElement> elements = new LinkedHashMap<>();
    private final RowIndex rows;

    SystemView(SystemFacts facts) {
        this.facts = facts;
        facts.assessment().threats().forEach(threat -> threats.put(threat.id(), threat));
        facts.assessment().elements().forEach(element -> elements.put(element.id(), element));
        this.rows = RowIndex.of(facts);
    }

    SystemFacts facts() {
        return facts;
    }

    Assessment assessment() {
        return facts.assessment();
    }

    Slug slug() {
        return assessment().workshop().slug();
    }

    String name() {
        return assessment().workshop().profile().system();
    }

    SitePath path(String file) {
        return SitePath.system(slug(), file);
    }

    AssessedThreat threat(ThreatId id) {
        return known(threats.get(id), id);
    }

    AssessedElement element(ElementId id) {
        return known(elements.get(id), id);
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new NoSuchElementException("nothing in this assessment has the id " + id);
        }
        return found;
    }

    SystemLinks links(SitePath here) {
        return new SystemLinks(this, new Links(here));
    }

    RowIndex rows() {
        return rows;
    }

    /** Where a page of the menu stands. */
    Frame frame(SitePath here, String title) {
        var pages = menuPages();
        int place = 0;
        while (place < pages.size() && !path(pages.get(place).file()).equals(here)) {
            place++;
        }
        return new Frame(
                breadcrumbs(here, "index.html", title),
                name(),
                menu(here, here),
                place == 0 ? null : link(here, pages.get(place - 1)),
                place >= pages.size() - 1 ? null : link(here, pages.get(place + 1)));
    }

    /** Where a page below a page of the menu stands. */
    Frame frame(SitePath here, String parent, String title, @Nullable Link previous, @Nullable Link next) {
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
        menuPages().stream()
                .filter(kind -> kind.file().equals(parent) && !parent.equals("index.html"))
                .forEach(kind -> trail.add(link(here, kind)));
        trail.add(Link.plain(title));
        return trail;
    }

    private List<MenuItem> menu(SitePath here, SitePath current) {
        return menuPages().stream()
                .map(kind -> new MenuItem(
                        link(here, kind), count(kind), path(kind.file()).equals(current)))
                .toList();
    }

    private Link link(SitePath here, PageKind kind) {
        return new Links(here).to(path(kind.file()), kind.menu());
    }

    private String count(PageKind kind) {
        if (kind.type() == ThreatsPage.class) {
            return Integer.toString(threats.size());
        }
        return kind.type() == SystemProblemsPage.class
                ? Integer.toString(facts.problems().size())
                : "";
    }

    private static List<PageKind> menuPages() {
        return Pages.KINDS.stream().filter(kind -> !kind.menu().isEmpty()).toList();
    }

    /** Problems in the row that something was read from. */
    List<Problem> problemsOf(List<org.stridebook.workshop.Source> sources) {
        return sources.stream()
                .flatMap(source -> rows.problems(source).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
