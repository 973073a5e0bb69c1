package org.stridebook.page.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.page.part.Badge;
import org.stridebook.page.part.Badges;
import org.stridebook.page.part.Fact;
import org.stridebook.page.part.Tone;
import org.stridebook.page.part.Words;
import org.stridebook.page.place.Anchor;
import org.stridebook.page.place.Link;
import org.stridebook.page.view.SystemLinks;
import org.stridebook.page.view.SystemView;
import org.stridebook.reference.Resolution;
import org.stridebook.workshop.Decision;

/** The lines of the roadmap. */
record RoadmapRows(SystemView view, SystemLinks links) {

    RoadmapPage.Step step(Roadmap.Step step) {
        return row(step.measure(), Badges.of(step.horizon()), (int) Math.round(100 * step.shareSoFar()));
    }

    RoadmapPage.Step other(Measure measure) {
        return row(measure, new Badge("done or set aside", Tone.QUIET), 0);
    }

    private RoadmapPage.Step row(Measure measure, Badge horizon, int percent) {
        return new RoadmapPage.Step(
                Anchor.ofMeasure(measure.key()),
                measure.id(),
                measure.title(),
                horizon,
                Badges.of(measure.status()),
                measure.overdue(),
                Badges.of(measure.worstOpen()),
                links.ids(measure.threats()),
                Words.number(measure.closes()),
                percent,
                measure.effortText().isEmpty() ? measure.effort().word() : measure.effortText(),
                measure.owner(),
                Words.day(measure.due()),
                measure.ticket(),
                measure.atlas().stream().map(links::mitigation).toList(),
                evidence(measure),
                Words.cell(measure.location()),
                more(measure));
    }

    private static String evidence(Measure measure) {
        if (measure.checkedBy().isEmpty()) {
            return measure.evidence();
        }
        return "Checked by " + measure.checkedBy() + (measure.evidence().isEmpty() ? "" : ": " + measure.evidence());
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
