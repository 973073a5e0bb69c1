package org.stridebook.page.system;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.gap.ControlRoadmap;
import org.stridebook.assessment.gap.ControlRoadmap.DueFrom;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.measure.Measure.Effort;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;

/** The lines of the roadmap for control gaps. */
record NistSteps(SystemView view, SystemLinks links) {

    private static final int MEASURES = 3;
    private static final int MISSING = 3;

    /**
     * One gap.
     *
     * @param risk sum of the scores of its open threats
     * @param open how many they are, in words
     * @param shared how much of the risk presses on another gap as well, which is {@code overlap}; both empty where none does
     * @param ownerFrom whose owner it is, or empty where it was typed
     * @param dueFrom who set the date, or empty where it was typed
     * @param planned measures on the roadmap that serve it, those that close most first; {@code more} are the others
     * @param evidence what could be shown
     */
    public record Row(
            Link item,
            String name,
            List<Badge> state,
            List<String> against,
            List<String> partly,
            String risk,
            String open,
            Badge worst,
            String shared,
            List<Link> overlap,
            String effort,
            String owner,
            String ownerFrom,
            String due,
            boolean overdue,
            String dueFrom,
            List<Link> planned,
            List<Link> more,
            List<Link> missing,
            String evidence,
            String question) {}

    Row row(ControlRoadmap.Step step) {
        ControlGap gap = step.gap();
        int open = gap.shown().open().size();
        List<Link> planned = planned(gap);
        return new Row(
                link(gap.id()),
                gap.item().name(),
                Badges.of(ControlBrief.of(gap)),
                gap.against(),
                gap.partly(),
                Words.number(step.risk()),
                Words.count(open, "open threat", "open threats"),
                Badges.of(step.worst()),
                shared(step),
                Stream.ofNullable(step.overlap())
                        .map(overlap -> link(overlap.id()))
                        .toList(),
                step.effort() == Effort.UNKNOWN ? "" : step.effort().word(),
                step.owner(),
                gap.said().owner().isEmpty() && !step.owner().isEmpty() ? "of the measures" : "",
                Words.day(step.due()),
                step.overdue(),
                dueFrom(step),
                planned.stream().limit(MEASURES).toList(),
                planned.stream().skip(MEASURES).toList(),
                step.missing().stream()
                        .limit(MISSING)
                        .map(mitigation -> links.links().atlas(mitigation.id(), mitigation.name()))
                        .toList(),
                gap.item().summary(),
                gap.item().question());
    }

    private Link link(String subcategory) {
        return links.file("nist.html", Anchor.of(Nist.ref(subcategory)), subcategory);
    }

    private static String shared(ControlRoadmap.Step step) {
        var overlap = step.overlap();
        if (overlap == null) {
            return "";
        }
        String all = Words.number(step.risk());
        return (overlap.risk() < step.risk() ? Words.number(overlap.risk()) + " of these " : "all ") + all
                + " points also press on";
    }

    /** A date of measures is the last one, since the gap is not closed before. */
    private static String dueFrom(ControlRoadmap.Step step) {
        LocalDate first = step.firstDue();
        if (first == null) {
            return step.dueFrom() == DueFrom.POLICY ? step.dueFrom().word() : "";
        }
        if (first.equals(step.due())) {
            return step.dueFrom().word();
        }
        boolean late = step.firstOverdue() && !step.overdue();
        return step.dueFrom().word() + ", the first " + (late ? "was due " : "due ") + Words.day(first)
                + (late ? " and is overdue" : "");
    }

    private List<Link> planned(ControlGap gap) {
        return gap.shown().planned().stream()
                .sorted(Comparator.comparingDouble(Measure::touches).reversed())
                .map(measure -> links.file(
                        "roadmap.html",
                        Anchor.ofMeasure(measure.key()),
                        measure.id().isEmpty() ? measure.title() : measure.id() + " " + measure.title()))
                .toList();
    }
}
