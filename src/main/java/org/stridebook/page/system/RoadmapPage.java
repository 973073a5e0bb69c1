package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.RoadmapWords;
import org.stridebook.page.place.Frame;
import org.stridebook.page.place.Link;
import org.stridebook.page.place.Page;
import org.stridebook.page.place.SitePath;
import org.stridebook.page.threat.ThreatRow;
import org.stridebook.page.view.Sources;
import org.stridebook.page.view.SystemView;

/**
 * What to do next.
 *
 * @param effect what the first steps achieve together, in one sentence
 * @param rest where all open risk goes, in one sentence
 * @param others measures that are verified, rejected, or treat no open threat
 */
public record RoadmapPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String effect,
        String rest,
        List<Step> steps,
        List<ThreatRow> uncovered,
        List<Step> others,
        List<Decided> decisions)
        implements Page {

    /**
     * One measure.
     *
     * @param gaps the gaps of NIST AI RMF that it serves
     */
    public record Step(
            String anchor,
            String id,
            String title,
            Badge horizon,
            Badge status,
            boolean overdue,
            Badge worst,
            List<Link> threats,
            Gain gain,
            String effort,
            String owner,
            String due,
            String ticket,
            List<Link> atlas,
            List<Link> controls,
            List<Link> gaps,
            String evidence,
            String source,
            List<Fact> more) {}

    /**
     * What a step brings.
     *
     * @param adds the part of all open risk that it closes and no step before it does, in words
     * @param closes the threats that this is, without those in {@code unmoved}
     * @param touched the part of all open risk that it and all steps before it work on
     * @param unmoved what it treats without effect by the team's own residual rating, or empty
     * @param finds says so where it only finds or records, else empty
     * @param closedPercent the part of all open risk that is closed after it, in percent
     * @param touchedPercent {@code touched} as a number, at least {@code closedPercent}
     */
    public record Gain(
            String adds,
            List<String> closes,
            String touched,
            String unmoved,
            String finds,
            String closed,
            int closedPercent,
            int touchedPercent) {

        static final Gain NONE = new Gain("", List.of(), "", "", "", "", 0, 0);
    }

    /** A row of the Decisions sheet. */
    public record Decided(
            Link threat,
            Badge decision,
            String reason,
            String approver,
            String decided,
            String expires,
            String source,
            List<Fact> more) {}

    public static RoadmapPage of(SystemView view) {
        SitePath path = view.path("roadmap.html");
        var links = view.links(path);
        var rows = new RoadmapRows(view, links);
        Roadmap roadmap = view.assessment().roadmap();
        return new RoadmapPage(
                path,
                "Roadmap",
                view.frame(path, "Roadmap"),
                Sources.of(view, "mitigations", "decisions", "threats"),
                RoadmapWords.effect(roadmap),
                roadmap.steps().isEmpty() ? "" : RoadmapWords.rest(roadmap.rest()),
                rows.steps(roadmap),
                roadmap.uncovered().stream()
                        .map(id -> ThreatRow.of(view.threat(id), links))
                        .toList(),
                others(view, roadmap).stream().map(rows::other).toList(),
                view.assessment().workshop().decisions().stream()
                        .map(rows::decided)
                        .toList());
    }

    private static List<Measure> others(SystemView view, Roadmap roadmap) {
        var rest = new ArrayList<>(view.assessment().measures());
        roadmap.steps().forEach(step -> rest.remove(step.measure()));
        return rest;
    }
}
