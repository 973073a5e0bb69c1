package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Fact;
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
 * @param others measures that are in place, rejected, or treat no open threat
 */
public record RoadmapPage(
        SitePath path,
        String title,
        Frame frame,
        List<String> sources,
        String effect,
        List<Step> steps,
        List<ThreatRow> uncovered,
        List<Step> others,
        List<Decided> decisions)
        implements Page {

    /**
     * One measure.
     *
     * @param adds how many open threats it treats that no step before it does
     * @param gaps the gaps of NIST AI RMF that it serves
     * @param addsPercent the part of all open risk that these are, in percent
     * @param percent the part of all open risk that it and all steps before it cover
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
            String adds,
            int addsPercent,
            int percent,
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
                effect(roadmap),
                rows.steps(roadmap),
                roadmap.uncovered().stream()
                        .map(id -> ThreatRow.of(view.threat(id), links))
                        .toList(),
                others(view, roadmap).stream().map(rows::other).toList(),
                view.assessment().workshop().decisions().stream()
                        .map(rows::decided)
                        .toList());
    }

    private static String effect(Roadmap roadmap) {
        if (roadmap.steps().isEmpty()) {
            return "";
        }
        int first = Math.min(3, roadmap.steps().size());
        long percent = Math.round(100 * roadmap.steps().get(first - 1).shareSoFar());
        return first == 1
                ? "The first measure treats " + percent + " % of all open risk, by score."
                : "The first " + first + " measures together treat " + percent + " % of all open risk, by score.";
    }

    private static List<Measure> others(SystemView view, Roadmap roadmap) {
        var rest = new ArrayList<>(view.assessment().measures());
        roadmap.steps()
                .forEach(step -> rest.removeIf(
                        measure -> measure.key().equals(step.measure().key())));
        return rest;
    }
}
