package org.stridebook.page.system;

import java.util.Comparator;
import java.util.List;
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
    private static final int LONGEST = 48;
    private static final int MISSING = 3;

    /**
     * One gap.
     *
     * @param risk sum of the scores of its open threats
     * @param open how many they are, in words; {@code fresh} how many of them no line above touches
     * @param ownerFrom whose owner it is, or empty where it was typed
     * @param dueFrom who set the date, or empty where it was typed
     * @param planned measures on the roadmap that serve it, those that close most first; {@code more} are left out
     * @param evidence what could be shown
     */
    public record Row(
            Link item,
            String name,
            List<Badge> state,
            List<String> against,
            String risk,
            String open,
            Badge worst,
            String fresh,
            String effort,
            String owner,
            String ownerFrom,
            String due,
            String dueFrom,
            List<Link> planned,
            int more,
            List<Link> missing,
            String evidence,
            String question) {}

    Row row(ControlRoadmap.Step step) {
        ControlGap gap = step.gap();
        int open = gap.shown().open().size();
        List<Measure> planned = gap.shown().planned();
        return new Row(
                links.file("nist.html", Anchor.of(Nist.ref(gap.id())), gap.id()),
                gap.item().name(),
                Badges.of(ControlBrief.of(gap)),
                gap.against(),
                Words.number(step.risk()),
                Words.count(open, "open threat", "open threats"),
                Badges.of(step.worst()),
                step.newly().isEmpty() ? "none of them new here" : step.newly().size() + " new here",
                step.effort() == Effort.UNKNOWN ? "" : step.effort().word(),
                step.owner(),
                gap.said().owner().isEmpty() && !step.owner().isEmpty() ? "of the measures" : "",
                Words.day(step.due()),
                step.dueFrom() == DueFrom.TYPED || step.dueFrom() == DueFrom.NOBODY
                        ? ""
                        : step.dueFrom().word(),
                planned.stream()
                        .sorted(Comparator.comparingDouble(Measure::touches).reversed())
                        .limit(MEASURES)
                        .map(this::measure)
                        .toList(),
                Math.max(0, planned.size() - MEASURES),
                step.missing().stream()
                        .limit(MISSING)
                        .map(mitigation -> links.links().atlas(mitigation.id(), mitigation.name()))
                        .toList(),
                gap.item().summary(),
                gap.item().question());
    }

    private Link measure(Measure measure) {
        String text = measure.id().isEmpty() ? measure.title() : measure.id() + " " + measure.title();
        String shown = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
        return links.file("roadmap.html", Anchor.ofMeasure(measure.key()), shown);
    }
}
