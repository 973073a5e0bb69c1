package org.stridebook.page;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of page. A new one is a record, its template and a line here; the order is that of the menus. */
public final class Pages {

    static final List<PageKind> KINDS = List.of(
            PageKind.section(ThreatsPage.class, "Threats", "threats.html", ThreatsPage::of),
            PageKind.details(ThreatPage.class, ThreatPage::all),
            PageKind.section(SystemProblemsPage.class, "Problems", "problems.html", SystemProblemsPage::of),
            PageKind.ofAll(AtlasPage.class, AtlasPage::of),
            PageKind.ofAll(TacticPage.class, TacticPage::all),
            PageKind.ofAll(TechniquePage.class, TechniquePage::all),
            PageKind.ofAll(AtlasMitigationPage.class, AtlasMitigationPage::all),
            PageKind.ofAll(CaseStudyPage.class, CaseStudyPage::all),
            PageKind.ofAll(FrameworkPage.class, FrameworkPage::all),
            PageKind.ofAll(GuidePage.class, GuidePage::all),
            PageKind.ofAll(GlossaryPage.class, GlossaryPage::of),
            PageKind.ofAll(NotFoundPage.class, NotFoundPage::of));

    private Pages() {}

    /** All pages of one system. */
    public static Stream<Page> ofSystem(SystemFacts facts) {
        var view = new SystemView(facts);
        return KINDS.stream().flatMap(kind -> kind.ofSystem().apply(view));
    }

    /** All pages about all systems together. */
    public static Stream<Page> ofPortfolio(PortfolioFacts facts) {
        var view = new PortfolioView(facts);
        return KINDS.stream().flatMap(kind -> kind.ofPortfolio().apply(view));
    }
}
