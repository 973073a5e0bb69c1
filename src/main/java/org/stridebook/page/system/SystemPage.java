package org.stridebook.page.system;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.Assessment;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.markdown.Html;
import org.stridebook.markdown.Markdown;
import org.stridebook.page.element.StridePage;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.DownloadRow;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Figure;
import org.stridebook.page.part.Levels;
import org.stridebook.page.part.RiskMatrix;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.ThreatPage;
import org.stridebook.page.threat.ThreatRow;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.Treatment;

/**
 * How one system stands.
 *
 * @param verdict one or two sentences
 * @param drawn whether there is a box or an arrow
 * @param begun whether there is a threat
 * @param open badges by level
 * @param whiteboard the picture that the team drew, or null
 * @param decisions what somebody has to decide
 * @param openQuestions the most exposed cells of the STRIDE grid that nobody answered; {@code moreQuestions} is how many others there are
 * @param evidence sentences on how much of the register was tested; empty where there are no tests
 * @param changes what moved since the session before; empty in the first one
 */
public record SystemPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String description,
        String verdict,
        boolean drawn,
        boolean begun,
        List<Badge> open,
        List<Fact> facts,
        List<Figure> figures,
        List<Figure> otherFigures,
        Html diagram,
        @Nullable Whiteboard whiteboard,
        RiskMatrix before,
        RiskMatrix after,
        List<ThreatRow> top,
        Link allThreats,
        List<Decide> decisions,
        List<Ask> openQuestions,
        int moreQuestions,
        Link grid,
        List<StridePage.Head> letters,
        String previous,
        List<Badge> changes,
        Link changesPage,
        List<Fact> scope,
        List<ZoneRow> zones,
        List<AssetRow> assets,
        List<String> evidence,
        List<Tested> tests,
        Html notes,
        List<Fact> more,
        List<DownloadRow> downloads)
        implements Page {

    static final int TOP = 10;

    /** A decision to take. */
    public record Decide(Link threat, Badge level, String what) {}

    /** A question that nobody answered. */
    public record Ask(Link question, Badge state, String note) {}

    public record ZoneRow(String name, String trust, String description, List<Link> components, List<Fact> more) {}

    public record AssetRow(
            String name,
            String classification,
            String personalData,
            String storedIn,
            String owner,
            String needs,
            List<Fact> more) {}

    /**
     * A test result with what was tested.
     *
     * @param targets what it names; none where it is about the system
     * @param probe the tool's name for what it tried, or empty
     * @param threats those that it says something of
     * @param loose those that only share an OWASP item with it
     */
    public record Tested(
            List<Link> targets,
            String probe,
            List<Link> techniques,
            List<Link> threats,
            List<Link> loose,
            ThreatPage.Tested result) {}

    public static SystemPage of(SystemView view) {
        return of(view, view.path("index.html"));
    }

    /** The same for another page that stands beside it. */
    static SystemPage of(SystemView view, SitePath path) {
        Assessment assessment = view.assessment();
        var links = view.links(path);
        var shape = new SystemShape(view, links);
        var agenda = new SystemAgenda(view, links);
        var changes = ChangesPage.of(view);
        Profile profile = assessment.workshop().profile();
        return new SystemPage(
                path,
                view.name(),
                view.frame(path, view.name()),
                Sources.of(view, "workshop", "components", "flows", "zones", "assets"),
                profile.description(),
                agenda.verdict(),
                !assessment.elements().isEmpty(),
                !assessment.threats().isEmpty(),
                Levels.of(assessment.open()),
                shape.facts(),
                Figure.of(assessment.kpis().stream().limit(6).toList()),
                Figure.of(assessment.kpis().stream().skip(6).toList()),
                view.facts().diagram(),
                Whiteboard.of(view, links),
                matrix(view, "Now", links, false),
                matrix(view, "Once treated", links, true),
                assessment.threats().stream()
                        .filter(AssessedThreat::isOpen)
                        .limit(TOP)
                        .map(threat -> ThreatRow.of(threat, links))
                        .toList(),
                links.file(
                        "threats.html",
                        "All " + Words.count(assessment.threats().size(), "threat", "threats")),
                agenda.decisions(),
                agenda.questions(),
                agenda.moreQuestions(),
                links.file("stride.html", "The whole grid"),
                StridePage.heads(view, path),
                Words.day(assessment.movement().previous()),
                changes.tally(),
                links.file("changes.html", "All changes"),
                shape.scope(),
                shape.zones(),
                shape.assets(),
                EvidenceWords.of(assessment),
                shape.tests(),
                notes(assessment.workshop().notes()),
                Words.more(profile.more()),
                DownloadRow.of(view.facts().downloads(), links.links()));
    }

    private static Html notes(String markdown) {
        return markdown.isBlank() ? Html.EMPTY : Markdown.render(markdown);
    }

    private static RiskMatrix matrix(SystemView view, String title, SystemLinks links, boolean treated) {
        var threats = view.assessment().threats().stream()
                .filter(threat -> threat.treatment() != Treatment.NOT_A_THREAT)
                .toList();
        return RiskMatrix.of(
                title,
                "threat",
                view.assessment().settings().scheme(),
                threats,
                threat -> new RiskMatrix.Placed(treated ? threat.after() : threat.current(), links.id(threat.id())));
    }
}
