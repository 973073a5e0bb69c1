package org.stridebook.page;

import java.util.List;
import java.util.stream.Stream;
import org.stridebook.page.element.ElementPage;
import org.stridebook.page.element.StridePage;
import org.stridebook.page.framework.FrameworkPage;
import org.stridebook.page.framework.NistFrameworkPage;
import org.stridebook.page.framework.StrideLettersPage;
import org.stridebook.page.knowledge.AtlasMitigationPage;
import org.stridebook.page.knowledge.AtlasPage;
import org.stridebook.page.knowledge.CaseStudyPage;
import org.stridebook.page.knowledge.GlossaryPage;
import org.stridebook.page.knowledge.GuidePage;
import org.stridebook.page.knowledge.IncidentsPage;
import org.stridebook.page.knowledge.ReleasePage;
import org.stridebook.page.knowledge.RetiredPage;
import org.stridebook.page.knowledge.TacticPage;
import org.stridebook.page.knowledge.TechniquePage;
import org.stridebook.page.place.Page;
import org.stridebook.page.portfolio.HomePage;
import org.stridebook.page.portfolio.NotFoundPage;
import org.stridebook.page.portfolio.ProblemsPage;
import org.stridebook.page.system.ChangesPage;
import org.stridebook.page.system.NistPage;
import org.stridebook.page.system.PathsPage;
import org.stridebook.page.system.PeoplePage;
import org.stridebook.page.system.PrintPage;
import org.stridebook.page.system.RoadmapPage;
import org.stridebook.page.system.SystemAtlasPage;
import org.stridebook.page.system.SystemPage;
import org.stridebook.page.system.SystemProblemsPage;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.threat.ThreatsPage;
import org.stridebook.page.view.MenuEntry;
import org.stridebook.page.view.PortfolioFacts;
import org.stridebook.page.view.PortfolioView;
import org.stridebook.page.view.SystemFacts;
import org.stridebook.page.view.SystemView;
import org.stridebook.problem.Severity;

/** Every kind of page. A new one is a record, its template and a line here; the order is that of the menus. */
public final class Pages {

    static final List<PageKind> KINDS = List.of(
            PageKind.ofAll(HomePage.class, view -> Stream.of(HomePage.of(view))),
            PageKind.ofAll(ProblemsPage.class, view -> Stream.of(ProblemsPage.of(view))),
            PageKind.section(SystemPage.class, "Overview", "index.html", SystemPage::of),
            PageKind.section(StridePage.class, "STRIDE grid", "stride.html", StridePage::of),
            PageKind.section(ThreatsPage.class, "Threats", "threats.html", ThreatsPage::of),
            PageKind.section(PathsPage.class, "Attack paths", "paths.html", PathsPage::of),
            PageKind.section(SystemAtlasPage.class, "ATLAS", "atlas.html", SystemAtlasPage::of),
            PageKind.details(ThreatPage.class, ThreatPage::all),
            PageKind.details(ElementPage.class, ElementPage::all),
            PageKind.section(RoadmapPage.class, "Roadmap", "roadmap.html", RoadmapPage::of),
            PageKind.section(ChangesPage.class, "Changes", "changes.html", ChangesPage::of),
            PageKind.section(PeoplePage.class, "People", "people.html", PeoplePage::of),
            PageKind.section(NistPage.class, "NIST AI RMF", "nist.html", NistPage::of),
            PageKind.section(SystemProblemsPage.class, "Problems", "problems.html", SystemProblemsPage::of),
            PageKind.section(PrintPage.class, "Print", "print.html", PrintPage::of),
            PageKind.ofAll(AtlasPage.class, AtlasPage::of),
            PageKind.ofAll(IncidentsPage.class, IncidentsPage::of),
            PageKind.ofAll(ReleasePage.class, ReleasePage::of),
            PageKind.ofAll(RetiredPage.class, RetiredPage::all),
            PageKind.ofAll(TacticPage.class, TacticPage::all),
            PageKind.ofAll(TechniquePage.class, TechniquePage::all),
            PageKind.ofAll(AtlasMitigationPage.class, AtlasMitigationPage::all),
            PageKind.ofAll(CaseStudyPage.class, CaseStudyPage::all),
            PageKind.ofAll(StrideLettersPage.class, StrideLettersPage::of),
            PageKind.ofAll(NistFrameworkPage.class, NistFrameworkPage::of),
            PageKind.ofAll(FrameworkPage.class, FrameworkPage::all),
            PageKind.ofAll(GuidePage.class, GuidePage::all),
            PageKind.ofAll(GlossaryPage.class, GlossaryPage::of),
            PageKind.ofAll(NotFoundPage.class, NotFoundPage::of));

    private Pages() {}

    /** All pages of one system. */
    public static Stream<Page> ofSystem(SystemFacts facts) {
        var view = view(facts);
        return KINDS.stream().flatMap(kind -> kind.ofSystem().apply(view));
    }

    /** All pages about all systems together. */
    public static Stream<Page> ofPortfolio(PortfolioFacts facts) {
        var view = new PortfolioView(facts);
        return KINDS.stream().flatMap(kind -> kind.ofPortfolio().apply(view));
    }

    /** One system with the menu that leads through its pages. */
    static SystemView view(SystemFacts facts) {
        return new SystemView(
                facts,
                KINDS.stream()
                        .filter(kind -> !kind.menu().isEmpty())
                        .map(kind -> new MenuEntry(kind.menu(), kind.file(), count(kind, facts)))
                        .toList());
    }

    /** Of problems those that ask for something: notes do not, and the first page of the site leaves them out too. */
    private static String count(PageKind kind, SystemFacts facts) {
        if (kind.type() == ThreatsPage.class) {
            return Integer.toString(facts.assessment().threats().size());
        }
        return kind.type() == SystemProblemsPage.class
                ? Long.toString(facts.problems().stream()
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .count())
                : "";
    }
}
