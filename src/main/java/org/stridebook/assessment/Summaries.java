package org.stridebook.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stridebook.assessment.gap.ControlBrief;
import org.stridebook.assessment.grid.AssessedElement;
import org.stridebook.assessment.kpi.Kpi;
import org.stridebook.assessment.kpi.KpiKind;
import org.stridebook.assessment.measure.Measure;
import org.stridebook.assessment.news.ReleaseNews;
import org.stridebook.assessment.plan.Roadmap;
import org.stridebook.assessment.privacy.CardState;
import org.stridebook.assessment.session.Acceptance;
import org.stridebook.assessment.session.Movement;
import org.stridebook.assessment.threat.AssessedThreat;
import org.stridebook.assessment.threat.TestBrief;
import org.stridebook.assessment.threat.ThreatBrief;
import org.stridebook.assessment.threat.ThreatOrder;
import org.stridebook.atlas.Technique;
import org.stridebook.framework.ElementType;
import org.stridebook.problem.Problem;
import org.stridebook.problem.Severity;
import org.stridebook.problem.Shortened;
import org.stridebook.workshop.Component;
import org.stridebook.workshop.Profile;
import org.stridebook.workshop.Slug;

/** Makes the summary of a system. Typed texts are cut, since a cell may hold a whole page and a run may have a thousand systems. */
public final class Summaries {

    private static final int STEPS = 10;
    private static final int LONGEST = 240;
    private static final int PLACES = 20;
    private static final int REASONS = 4;

    private Summaries() {}

    /** What the portfolio keeps of an assessment and of the problems found in its sheets. */
    public static Summary of(Assessment assessment, Collection<Problem> problems) {
        Profile profile = assessment.workshop().profile();
        Slug slug = assessment.workshop().slug();
        Kpi stride = assessment.kpi(KpiKind.STRIDE.code());
        int components = (int) assessment.elements().stream()
                .filter(element -> element.element() instanceof Component)
                .count();
        return new Summary(
                slug,
                profile.system(),
                assessment.workshop().group(),
                profile.tier(),
                cut(profile.owner()),
                profile.session(),
                assessment.fresh(),
                profile.participants().size(),
                components,
                assessment.elements().size() - components,
                elementTypes(assessment),
                stride.numerator(),
                stride.denominator(),
                assessment.open(),
                briefs(assessment),
                TestBrief.of(slug, assessment.tests(), assessment.threats()),
                steps(assessment.roadmap()),
                assessment.measures().stream().map(Summaries::cut).toList(),
                movement(assessment.movement()),
                ControlBrief.of(assessment.nist(), assessment.controls(), Summaries::cut),
                assessment.scopes().shortened(REASONS, Summaries::cut),
                CardState.of(assessment.privacy()),
                assessment.kpis(),
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE),
                news(assessment.news()));
    }

    private static List<ElementType> elementTypes(Assessment assessment) {
        return assessment.elements().stream()
                .filter(AssessedElement::inScope)
                .map(AssessedElement::type)
                .distinct()
                .toList();
    }

    private static int count(Collection<Problem> problems, Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** What the portfolio keeps of each threat, in the order of the assessment. */
    public static List<ThreatBrief> briefs(Assessment assessment) {
        return assessment.threats().stream()
                .map(threat -> brief(assessment, threat))
                .toList();
    }

    private static ThreatBrief brief(Assessment assessment, AssessedThreat threat) {
        return new ThreatBrief(
                assessment.workshop().slug(),
                threat.id(),
                cut(threat.threat().headline()),
                threat.before(),
                threat.after(),
                threat.treatment(),
                threat.threat().letters(),
                threat.techniques().stream().map(Technique::id).toList(),
                threat.recommendations(),
                threat.frameworks(),
                places(assessment, threat),
                cut(threat.owner()),
                threat.found(),
                threat.due(),
                cut(threat.ticket()),
                threat.overdue(),
                ThreatOrder.isRealized(threat.techniques()),
                threat.crossesBoundary(),
                acceptance(threat));
    }

    private static List<ThreatBrief.Place> places(Assessment assessment, AssessedThreat threat) {
        var places = new ArrayList<ThreatBrief.Place>();
        threat.elements()
                .forEach(id -> assessment
                        .element(id)
                        .ifPresent(element -> places.add(
                                new ThreatBrief.Place(cut(element.element().name()), id, element.type()))));
        threat.unknownElements().forEach(name -> places.add(new ThreatBrief.Place(cut(name), null, null)));
        return places.stream().limit(PLACES).toList();
    }

    private static @Nullable Acceptance acceptance(AssessedThreat threat) {
        Acceptance full = threat.acceptance();
        return full == null
                ? null
                : new Acceptance(
                        cut(full.approver()),
                        cut(full.reason()),
                        full.decided(),
                        full.expires(),
                        full.state(),
                        full.missing());
    }

    private static List<Roadmap.Step> steps(Roadmap roadmap) {
        return roadmap.steps().stream()
                .limit(STEPS)
                .map(step -> new Roadmap.Step(
                        cut(step.measure()),
                        step.horizon(),
                        step.touched(),
                        step.closed(),
                        step.unmoved(),
                        step.brings(),
                        step.touchedSoFar(),
                        step.closedSoFar()))
                .toList();
    }

    private static Measure cut(Measure full) {
        return new Measure(
                full.key(),
                full.fromThreat(),
                cut(full.title()),
                full.threats(),
                List.of(),
                full.atlas(),
                full.status(),
                cut(full.owner()),
                full.due(),
                full.effort(),
                cut(full.effortText()),
                cut(full.ticket()),
                cut(full.checkedBy()),
                cut(full.evidence()),
                List.of(),
                full.finds(),
                full.worstOpen(),
                full.touches(),
                full.overdue(),
                full.location());
    }

    private static Movement movement(Movement full) {
        return new Movement(
                full.previous(),
                full.changes().stream()
                        .map(change -> new Movement.Change(
                                change.id(), cut(change.title()), change.kind(), change.then(), change.now()))
                        .toList(),
                full.trend());
    }

    private static ReleaseNews news(ReleaseNews full) {
        return new ReleaseNews(
                full.from(),
                full.to(),
                full.touched().stream()
                        .map(one -> new ReleaseNews.Touched(
                                one.threat(), cut(one.title()), cut(one.written()), one.changes()))
                        .toList(),
                full.absent().stream()
                        .map(one ->
                                new ReleaseNews.Absent(one.threat(), cut(one.title()), cut(one.written()), one.id()))
                        .toList());
    }

    private static String cut(String text) {
        return Shortened.to(LONGEST, text);
    }
}
