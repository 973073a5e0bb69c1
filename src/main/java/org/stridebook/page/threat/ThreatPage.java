package org.stridebook.page.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.view.ProblemRow;
import org.stridebook.page.view.SystemView;

/**
 * Everything known about one threat.
 *
 * @param flags what a reader should notice first
 * @param doubts references to ATLAS that were not understood as written
 * @param acceptance null unless somebody accepted or transferred the risk
 * @param untested what to say of a high threat that nobody tested; else empty
 * @param tested sentences on what the latest run of each test came to
 * @param votes empty where one rating was given by nobody in particular
 */
public record ThreatPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String id,
        String headline,
        Badge before,
        Badge after,
        Badge treatment,
        List<Badge> flags,
        String scenario,
        List<Fact> facts,
        String ratingBefore,
        String ratingAfter,
        List<Letter> letters,
        List<Place> places,
        List<String> unknownElements,
        List<TechniqueRow> techniques,
        List<Doubt> doubts,
        List<Recommended> recommendations,
        List<Measured> measures,
        @Nullable Accepted acceptance,
        List<VoteRow> votes,
        String spread,
        String untested,
        List<String> tested,
        List<Tested> tests,
        List<Study> studies,
        List<Standard> standards,
        List<Fact> texts,
        List<Fact> history,
        List<Fact> more,
        List<ProblemRow> problems)
        implements Page {

    /** A letter of STRIDE and what it means for an AI system. */
    public record Letter(String letter, Link title, String meaning) {}

    /** Where it happens: an element, its trust zone, and the elements on either side of a flow. */
    public record Place(Link element, String kind, String zone, List<Link> ends, String crossing) {}

    public record TechniqueRow(Link technique, List<Link> tactics, Badge maturity, String summary) {}

    /** A reference as written, how it was taken, and what to write instead. */
    public record Doubt(Link written, String verdict, List<Link> taken, String suggestion) {}

    /** What ATLAS recommends; {@code others} are the threats that have it where this one does not. */
    public record Recommended(Link mitigation, Badge state, List<Link> others, String summary) {}

    /** One of the team's own measures. */
    public record Measured(
            Link measure,
            Badge status,
            String owner,
            String due,
            boolean overdue,
            List<Link> atlas,
            List<Link> controls,
            String evidence) {}

    public record Accepted(Badge state, List<Fact> facts, String missing) {}

    public record VoteRow(String participant, String likelihood, String impact, String dread, String source) {}

    /**
     * A test result.
     *
     * @param tried what the tool calls it, or the technique
     * @param tie a warning where it may not be about the threat at all; else empty
     * @param prompts beginnings of hostile texts that got through; empty unless somebody asked for them
     */
    public record Tested(
            String tried,
            String tool,
            String date,
            String result,
            String tie,
            String verdict,
            String link,
            List<Fact> more,
            List<String> prompts) {}

    public record Study(Link study, String kind, String when, String summary) {}

    /** The items of one framework. */
    public record Standard(String framework, List<Link> items) {}

    /** One page for each threat, worst first. */
    public static Stream<ThreatPage> all(SystemView view) {
        var threats = view.assessment().threats();
        var pages = new ArrayList<ThreatPage>();
        for (int i = 0; i < threats.size(); i++) {
            AssessedThreat threat = threats.get(i);
            SitePath path = SitePath.threat(view.slug(), threat.id());
            var links = view.links(path);
            var frame = view.frame(
                    path,
                    "threats.html",
                    threat.id().value(),
                    i == 0 ? null : links.full(threats.get(i - 1)),
                    i == threats.size() - 1 ? null : links.full(threats.get(i + 1)));
            pages.add(new ThreatDetails(view, threat, links).page(path, frame));
        }
        return pages.stream();
    }
}
