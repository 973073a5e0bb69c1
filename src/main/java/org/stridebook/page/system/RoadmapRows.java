package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stridebook.assessment.gap.ControlGap;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.framework.Nist;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.RoadmapWords;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.ControlLinks;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Decision;
import org.stridebook.workshop.ThreatId;

/** The lines of the roadmap. */
record RoadmapRows(SystemView view, SystemLinks links) {

    /** Shares are rounded where they add up, so that each step's own is the difference that a reader sees. */
    List<RoadmapPage.Step> steps(Roadmap roadmap) {
        var rows = new ArrayList<RoadmapPage.Step>();
        double before = 0;
        for (Roadmap.Step step : roadmap.steps()) {
            rows.add(row(step.measure(), title(step), Badges.of(step.horizon()), gain(step, before)));
            before = step.closedSoFar();
        }
        return rows;
    }

    RoadmapPage.Step other(Measure measure) {
        return row(measure, measure.title(), new Badge("done or set aside", Tone.QUIET), RoadmapPage.Gain.NONE);
    }

    private static RoadmapPage.Gain gain(Roadmap.Step step, double before) {
        var closed = new ArrayList<>(step.closed());
        closed.removeAll(step.unmoved());
        int percent = whole(step.closedSoFar());
        int more = percent - whole(before);
        String share = more == 0 && step.closedSoFar() > before ? "under 1 %" : more + " %";
        return new RoadmapPage.Gain(
                !closed.isEmpty() ? "+ " + share + ", closes" : step.closed().isEmpty() ? "closes none yet" : "",
                closed.stream().map(ThreatId::value).toList(),
                RoadmapWords.percent(step.touchedSoFar()),
                step.unmoved().isEmpty() ? "" : "no effect by your own rating: " + ids(step.unmoved()),
                step.measure().finds() ? "finds or records" : "",
                RoadmapWords.percent(step.closedSoFar()),
                percent,
                whole(step.touchedSoFar()));
    }

    private static String title(Roadmap.Step step) {
        return (step.isCheck() ? "Verify: " : "") + step.measure().title();
    }

    private static int whole(double share) {
        return (int) Math.round(100 * share);
    }

    private static String ids(List<ThreatId> threats) {
        return threats.stream().map(ThreatId::value).collect(Collectors.joining(", "));
    }

    private RoadmapPage.Step row(Measure measure, String title, Badge horizon, RoadmapPage.Gain gain) {
        return new RoadmapPage.Step(
                Anchor.ofMeasure(measure.key()),
                measure.id(),
                title,
                horizon,
                Badges.of(measure.status()),
                measure.overdue(),
                Badges.of(measure.worstOpen()),
                links.ids(measure.threats()),
                gain,
                measure.effortText().isEmpty() ? measure.effort().word() : measure.effortText(),
                measure.owner(),
                Words.day(measure.due()),
                measure.ticket(),
                measure.atlas().stream().map(links::mitigation).toList(),
                ControlLinks.of(measure.controls()),
                gaps(measure),
                Words.evidence(measure),
                Words.cell(measure.location()),
                more(measure));
    }

    private List<Link> gaps(Measure measure) {
        return view.assessment().nist().stream()
                .filter(ControlGap::isGap)
                .filter(gap -> gap.shown().planned().stream()
                        .anyMatch(planned -> planned.key().equals(measure.key())))
                .map(gap -> links.file("nist.html", Anchor.of(Nist.ref(gap.id())), gap.id()))
                .toList();
    }

    private List<Fact> more(Measure measure) {
        var more = new ArrayList<Fact>();
        String typed = typed(measure);
        if (!typed.isEmpty()) {
            more.add(Fact.of("ATLAS mitigation as typed", typed));
        }
        view.assessment().workshop().mitigations().stream()
                .filter(mitigation -> !measure.fromThreat() && mitigation.id().equals(measure.key()))
                .flatMap(mitigation -> Words.more(mitigation.more()).stream())
                .forEach(more::add);
        return more;
    }

    /** References that the links show under another name, or not at all. */
    private static String typed(Measure measure) {
        return measure.references().stream()
                .filter(reference -> reference.verdict() != Resolution.Verdict.EXACT
                        || !reference.suggestion().isEmpty())
                .map(Resolution::text)
                .collect(Collectors.joining("; "));
    }

    RoadmapPage.Decided decided(Decision decision) {
        String key = decision.threat().strip().toLowerCase(Locale.ROOT);
        Link threat = view.assessment().threats().stream()
                .map(AssessedThreat::id)
                .filter(id -> id.value().toLowerCase(Locale.ROOT).equals(key))
                .findFirst()
                .map(links::id)
                .orElse(Link.plain(decision.threat()));
        return new RoadmapPage.Decided(
                threat,
                Badges.of(decision.decision()),
                decision.reason(),
                decision.approver(),
                Words.day(decision.decided()),
                Words.day(decision.expires()),
                Words.cell(decision.source().place()),
                Words.more(decision.more()));
    }
}
